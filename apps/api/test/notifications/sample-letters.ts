import 'reflect-metadata'
import { passwordChanged } from '../../src/modules/notifications/letters/account.ts'
import {
  bookingCancelled,
  bookingConfirmation,
  bookingLost,
  type BookingFacts,
  newBooking,
} from '../../src/modules/notifications/letters/booking.ts'
import {
  launchAborted,
  launchCompleted,
  launchDelayed,
  newLaunchAlert,
} from '../../src/modules/notifications/letters/launch.ts'
import type { NoticeLetter } from '../../src/modules/notifications/letters/letter.ts'
import { mailOf } from '../../src/modules/notifications/letters/mail.ts'
import {
  agencyBookingPaid,
  agencyInvoicePaid,
  bookingPaid,
  type InvoiceFacts,
  invoiceIssued,
  invoiceReminder,
  paymentReturned,
  refundSent,
} from '../../src/modules/notifications/letters/money.ts'
import type { LaunchFacts } from '../../src/modules/notifications/letters/words.ts'

export const ORIGIN = 'https://astrobookings.example'

/** Long names on purpose: what does not fit shows here. */
const launch: LaunchFacts = {
  id: '01a20000-0000-7000-8000-000000000001',
  slug: 'ariane-62-block-2-guiana-space-centre-moon-2027-03-01',
  rocketName: 'Ariane 62 Block 2',
  rocketModel: 'Ariane 6',
  agencyId: '01a20000-0000-7000-8000-000000000002',
  agencyName: 'Compagnie Équatoriale de Voyages Spatiaux & Fils',
  spaceportName: 'Guiana Space Centre ELA-4',
  location: 'Kourou, French Guiana',
  timeZone: 'America/Cayenne',
  destination: 'MOON',
  launchDate: new Date('2027-03-03T17:00:00.000Z'),
  pricePerSeat: '1250000.00',
  totalSeats: 48,
}

const booking: BookingFacts = {
  id: '01a20000-0000-7000-8000-000000000003',
  reference: 'K7MWQ2XZ',
  travelerId: '01a20000-0000-7000-8000-000000000004',
  travelerName: 'Mae Jemison',
  totalPrice: '3750000.00',
  payableUntil: null,
  invoiceNumber: 'AB-2026-000123',
  isPaid: true,
  passengers: [
    { id: 'a', seatNumber: 7, fullName: 'Mae Jemison', isCancelled: false },
    { id: 'b', seatNumber: 8, fullName: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh', isCancelled: false },
    { id: 'c', seatNumber: 12, fullName: '毛利 衛 <script>alert(1)</script>', isCancelled: false },
  ],
  launch,
}
const unpaid = { ...booking, isPaid: false, payableUntil: new Date('2026-11-22T21:30:00.000Z') }
const [first] = booking.passengers

const invoice: InvoiceFacts = {
  id: '01a20000-0000-7000-8000-000000000005',
  number: 'AB-2026-000123',
  type: 'TRAVELER_BOOKING',
  amount: '3750000.00',
  balance: '0.00',
  status: 'PAID',
  dueDate: '2026-12-22',
  travelerId: booking.travelerId,
  agencyId: null,
  reference: booking.reference,
  travelerName: booking.travelerName,
  launch,
}
const fee: InvoiceFacts = {
  ...invoice,
  type: 'AGENCY_FEE',
  amount: '37500.00',
  balance: '37500.00',
  status: 'PENDING',
  agencyId: launch.agencyId,
}
const charge: InvoiceFacts = { ...fee, type: 'AGENCY_LAUNCH', amount: '1000.00', balance: '1000.00' }
const whole = { booking, leaving: booking.passengers, refundAmount: '3375000.00', isWhole: true } as const
const delay = {
  previousDate: new Date('2027-03-01T15:00:00.000Z'),
  newDate: launch.launchDate,
  reason: 'Upper-level winds over the pad',
}

const letters: Readonly<Record<string, NoticeLetter>> = {
  'booking-confirmation': bookingConfirmation(booking),
  'booking-confirmation-unpaid': bookingConfirmation(unpaid),
  'new-booking': newBooking(booking),
  'booking-cancellation': bookingCancelled({ ...whole, cause: 'CHOSEN' }),
  'booking-cancellation-part': bookingCancelled({
    ...whole,
    leaving: first ? [first] : [],
    refundAmount: '1125000.00',
    isWhole: false,
    cause: 'CHOSEN',
  }),
  'booking-cancellation-aborted': bookingCancelled({ ...whole, cause: 'LAUNCH_ABORTED' }),
  'booking-cancellation-unpaid': bookingCancelled({
    ...whole,
    booking: unpaid,
    refundAmount: '0.00',
    cause: 'NOT_PAID',
  }),
  'booking-cancellation-agency': bookingLost({ ...whole, cause: 'CHOSEN' }),
  'launch-update-delayed': launchDelayed(launch, ['K7MWQ2XZ'], delay),
  'launch-update-aborted': launchAborted(
    launch,
    ['K7MWQ2XZ', 'B3TZN8QW'],
    'An engine failed its last test, and no other is ready',
  ),
  'launch-update-completed': launchCompleted(launch, ['K7MWQ2XZ']),
  'new-launch-alert': newLaunchAlert(launch),
  'payment-received': bookingPaid(invoice),
  'payment-received-agency': agencyBookingPaid(invoice),
  'payment-received-invoice': agencyInvoicePaid({ ...fee, balance: '7500.00' }),
  'payment-received-refund': refundSent(invoice, '3375000.00'),
  'payment-received-returned': paymentReturned('1250000.00'),
  'invoice-issued': invoiceIssued(fee),
  'invoice-issued-abort': invoiceIssued(charge),
  'invoice-issued-reminder': invoiceReminder(fee, 8),
  account: passwordChanged('TRAVELER', new Date('2026-11-22T20:41:00.000Z')),
}

/** A mail of each kind, as it leaves. */
export interface SampleMail {
  readonly name: string
  readonly letter: NoticeLetter
  readonly subject: string
  readonly text: string
  readonly html: string
}

export const SAMPLES: readonly SampleMail[] = Object.entries(letters).map(([name, letter]) => {
  const { subject, content, link, facts, next, action, role } = letter
  const userName = role === 'AGENCY' ? launch.agencyName : 'Mae Jemison'
  const posted = { subject, content: content.join('\n\n'), link, letter: { facts, next, action }, userName, role }
  return { name, letter, ...mailOf(posted, ORIGIN) }
})
