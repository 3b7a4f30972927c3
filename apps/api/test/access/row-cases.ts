import { newId } from '../../src/platform/ids/index.ts'
import { passengers } from '../factories/index.ts'
import { type Case, list, mutation, query, type Question } from './case.ts'
import { LAUNCH_CASES } from './launch-cases.ts'

const key = () => ({ idempotencyKey: newId() })
const declined = { payment: { token: 'tok_declined' } }
/** Too young: refused only after it is known who books, so that nothing is booked. */
const child = () => passengers(1).map((passenger) => ({ ...passenger, dateOfBirth: '2025-01-01' }))

/**
 * Everything that names something by an id, so that it could name somebody else's. Where the right is there nothing
 * changes either: cards are declined, corrections correct nothing.
 */
export const CASES: Readonly<Record<string, Case>> = {
  ...LAUNCH_CASES,
  'Query.booking(id)': query('booking(id: $id) { id reference }', (s) => ({ id: s.bookingId })),
  'Query.booking(reference)': (s) => ({
    query: 'query ($reference: String) { booking(reference: $reference) { id reference } }',
    variables: { reference: s.reference },
  }),
  'Query.bookings(launchId)': query('bookings(filter: { launchId: $id }) { nodes { id } totalCount }', (s) => ({
    id: s.launchId,
  })),
  'Query.bookings(travelerId)': query('bookings(filter: { travelerId: $id }) { nodes { id } totalCount }', (s) => ({
    id: s.travelerId,
  })),
  'Query.bookings(all)': list('bookings(first: 100) { nodes { id } }', (s) => s.bookingId),
  'Query.bookings(search)': (s) => ({
    query: 'query ($search: String) { bookings(filter: { search: $search }) { nodes { id } totalCount } }',
    variables: { search: s.reference },
  }),
  'Query.invoice(booking)': (s) => invoice(s.invoiceId),
  'Query.invoice(launch)': (s) => invoice(s.agencyInvoiceId),
  'Query.invoices(agencyId)': query('invoices(filter: { agencyId: $id }) { nodes { id } totalCount }', (s) => ({
    id: s.agencyId,
  })),
  'Query.invoices(booking)': list('invoices(first: 100) { nodes { id } }', (s) => s.invoiceId),
  'Query.invoices(launch)': list('invoices(first: 100) { nodes { id } }', (s) => s.agencyInvoiceId),
  'Query.rockets': list('rockets { agency { id } }', (s) => s.agencyId),
  'Mutation.bookSeats(travelerId)': mutation('bookSeats', 'booking { id } errors { code message path }', (s, mine) => ({
    launchId: mine.launchId,
    travelerId: s.travelerId,
    passengers: child(),
    ...key(),
  })),
  'Mutation.bookSeats(holdId)': mutation('bookSeats', 'booking { id } errors { code message path }', (s, mine) => ({
    launchId: mine.launchId,
    holdId: s.holdId,
    passengers: child(),
    ...key(),
  })),
  'Mutation.cancelBooking': mutation('cancelBooking', 'booking { id } errors { code message path }', (s) => ({
    bookingId: s.bookingId,
    passengerIds: [newId()],
    ...key(),
  })),
  'Mutation.endSession': mutation('endSession', 'user { id } errors { code message path }', (s) => ({
    sessionId: s.sessionId,
  })),
  'Mutation.payBooking': mutation('payBooking', 'booking { id } errors { code message path }', (s) => ({
    bookingId: s.bookingId,
    ...declined,
    ...key(),
  })),
  'Mutation.payInvoice(booking)': mutation('payInvoice', 'invoice { id } errors { code message path }', (s) => ({
    invoiceId: s.invoiceId,
    ...declined,
    ...key(),
  })),
  'Mutation.payInvoice(launch)': mutation('payInvoice', 'invoice { id } errors { code message path }', (s) => ({
    invoiceId: s.agencyInvoiceId,
    ...declined,
    ...key(),
  })),
  'Mutation.releaseSeats': mutation('releaseSeats', 'ok errors { code message path }', (s) => ({ holdId: s.holdId })),
  'Mutation.updateAgencyProfile': mutation('updateAgencyProfile', 'user { id } errors { code message path }', (s) => ({
    agencyId: s.agencyId,
  })),
  'Mutation.updatePassenger': mutation('updatePassenger', 'booking { id } errors { code message path }', (s) => ({
    passengerId: s.passengerId,
  })),
  'Agency.taxId': query('launch(id: $id) { agency { taxId } }', (s) => ({ id: s.launchId })),
  'Agency.legalAddress': query('launch(id: $id) { agency { legalAddress } }', (s) => ({ id: s.launchId })),
  'Agency.legalName': query('launch(id: $id) { agency { legalName } }', (s) => ({ id: s.launchId })),
  'Booking.cancellationQuote': query('booking(id: $id) { cancellationQuote { refundPercent seatsReleased } }', (s) => ({
    id: s.bookingId,
  })),
  'Booking.cancellationQuote(passengerIds)': (s, mine) => ({
    query: `query ($id: ID, $passengerIds: [ID!]) {
      booking(id: $id) { cancellationQuote(passengerIds: $passengerIds) { refundPercent seatsReleased } }
    }`,
    variables: { id: mine.bookingId, passengerIds: [s.passengerId] },
  }),
  'Booking.invoice': query('booking(id: $id) { invoice { id } }', (s) => ({ id: s.bookingId })),
  'Booking.viewerCanCancel': query('booking(id: $id) { viewerCanCancel }', (s) => ({ id: s.bookingId })),
  'Invoice.booking': query('invoice(id: $id) { booking { id } }', (s) => ({ id: s.invoiceId })),
  'Launch.bookings': query('launch(id: $id) { bookings { nodes { id } totalCount } }', (s) => ({ id: s.launchId })),
  'Launch.manifest': query('launch(id: $id) { manifest { entries { passengerId } } }', (s) => ({ id: s.launchId })),
  'Launch.salesSummary': query('launch(id: $id) { salesSummary { grossRevenue seatsSold } }', (s) => ({
    id: s.launchId,
  })),
  'Booking.documents': query('booking(id: $id) { documents { calendarUrl boardingPassUrl } }', (s) => ({
    id: s.bookingId,
  })),
  'Invoice.documentUrl': query('invoice(id: $id) { documentUrl }', (s) => ({ id: s.invoiceId })),
  'Query.agencyRevenueReport(agencyId)': query(
    'agencyRevenueReport(agencyId: $id, period: YEAR, from: "2026-01-01", to: "2026-01-01") { agency { id } }',
    (s) => ({ id: s.agencyId }),
  ),
  'Launch.revenue': query('launch(id: $id) { revenue }', (s) => ({ id: s.launchId })),
  'Launch.viewerSeatLimit': query('launch(id: $id) { viewerSeatLimit }', (s) => ({ id: s.launchId })),
  'Mutation.markNotificationsRead': mutation('markNotificationsRead', 'ok errors { code message path }', (s) => ({
    notificationIds: [s.notificationId],
  })),
  'User.sessions': mutation('endSession', 'user { sessions { id } }', (s) => ({ sessionId: s.sessionId })),
}

function invoice(id: string): Question {
  return { query: 'query ($id: ID!) { invoice(id: $id) { id number } }', variables: { id } }
}

/** The field of the table that a case is about. */
export const fieldOf = (name: string): string => name.split('(')[0] ?? name
