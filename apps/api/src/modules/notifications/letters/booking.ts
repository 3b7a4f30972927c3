import type { NoticeLetter } from './letter.ts'
import {
  agencyLaunchPath,
  dollars,
  type LaunchFacts,
  launchFacts,
  launchName,
  localTime,
  seatList,
  seats,
  utcTime,
} from './words.ts'

/** What letters say of a booking. */
export interface BookingFacts {
  readonly id: string
  readonly reference: string
  readonly travelerId: string
  readonly travelerName: string
  readonly totalPrice: string
  readonly payableUntil: Date | null
  readonly invoiceNumber: string
  readonly isPaid: boolean
  readonly passengers: readonly PassengerFacts[]
  readonly launch: LaunchFacts
}

export interface PassengerFacts {
  readonly id: string
  readonly seatNumber: number
  readonly fullName: string
  readonly isCancelled: boolean
}

const tripPath = ({ reference }: Pick<BookingFacts, 'reference'>): string => `/trips/${reference}`
const seatsOf = (passengers: readonly PassengerFacts[]): string =>
  seatList(passengers.map(({ seatNumber }) => seatNumber))

/** Who sits where, a line each. */
function seating(passengers: readonly PassengerFacts[]): string {
  return passengers
    .toSorted((a, b) => a.seatNumber - b.seatNumber)
    .map(({ seatNumber, fullName }) => `${seatNumber} ${fullName}`)
    .join(', ')
}

/** Seats were booked: to the traveler. */
export function bookingConfirmation(booking: BookingFacts): NoticeLetter {
  const { launch, passengers, isPaid, payableUntil, totalPrice, reference } = booking
  const until = payableUntil === null ? null : utcTime(payableUntil)
  return {
    type: 'BOOKING_CONFIRMATION',
    role: 'TRAVELER',
    priority: 2,
    subject: `Booked: ${seats(passengers.length)} on ${launchName(launch)}, ${localTime(launch, launch.launchDate)}`,
    content: [
      `Your booking ${reference} stands: ${seatsOf(passengers)} on ${launchName(launch)}.`,
      isPaid
        ? `You paid ${dollars(totalPrice)}.`
        : `${dollars(totalPrice)} is to be paid${until === null ? '' : ` by ${until}; after that the seats are free again`}.`,
    ],
    facts: [
      ['Reference', reference],
      ...launchFacts(launch),
      [passengers.length === 1 ? 'Seat' : 'Seats', seating(passengers)],
      [isPaid ? 'Paid' : 'To pay', dollars(totalPrice)],
      ['Invoice', booking.invoiceNumber],
    ],
    next: isPaid
      ? 'Your boarding pass and the calendar file wait on the page of your trip. Names can be corrected there until launch.'
      : 'Pay on the page of your trip; a card takes a minute.',
    action: isPaid ? 'See your trip' : 'Pay now',
    link: tripPath(booking),
  }
}

/** Seats were booked: to the agency. */
export function newBooking(booking: BookingFacts): NoticeLetter {
  const { launch, passengers, travelerName, isPaid, totalPrice, reference } = booking
  return {
    type: 'NEW_BOOKING',
    role: 'AGENCY',
    priority: 2,
    subject: `New booking: ${seats(passengers.length)} on ${launchName(launch)}`,
    content: [
      `${travelerName} booked ${seatsOf(passengers)} on your launch ${launchName(launch)} for ${dollars(totalPrice)}.`,
      isPaid ? 'It is paid.' : 'It is not paid yet; unpaid seats are freed again by themselves.',
    ],
    facts: [
      ['Reference', reference],
      ...agencyFacts(launch),
      ['Seats', seating(passengers)],
      [isPaid ? 'Paid' : 'To pay', dollars(totalPrice)],
    ],
    next: null,
    action: 'See the launch',
    link: agencyLaunchPath(launch),
  }
}

function agencyFacts(launch: LaunchFacts): readonly (readonly [string, string])[] {
  return launchFacts(launch).map(([label, value]) => [
    label,
    label === 'Launch page' ? agencyLaunchPath(launch) : value,
  ])
}

/** Seats that were given back. */
export interface Cancelled {
  readonly booking: BookingFacts
  readonly leaving: readonly PassengerFacts[]
  readonly refundAmount: string
  /** Whether none of the booking is left. */
  readonly isWhole: boolean
  readonly cause: 'CHOSEN' | 'LAUNCH_ABORTED' | 'NOT_PAID'
}

/** Seats were cancelled, or a booking was not paid in time: to the traveler, with what comes back. */
export function bookingCancelled({ booking, leaving, refundAmount, isWhole, cause }: Cancelled): NoticeLetter {
  const { launch, reference, isPaid } = booking
  const comesBack = Number(refundAmount) > 0
  const what = isWhole ? `Your booking ${reference}` : `${upperFirst(seatsOf(leaving))} of your booking ${reference}`
  const why = {
    CHOSEN: `${what} on ${launchName(launch)} ${isWhole || leaving.length === 1 ? 'is' : 'are'} cancelled.`,
    LAUNCH_ABORTED: `${launchName(launch)} was aborted, and with it ${isWhole ? `your booking ${reference}` : what} is cancelled.`,
    NOT_PAID: `${what} on ${launchName(launch)} was not paid in time. It has ended, and its seats are free again.`,
  }[cause]
  const money = comesBack
    ? `${dollars(refundAmount)} goes back to the card you paid with. Banks take a few days to show it.`
    : isPaid
      ? 'By the terms of the booking nothing is refunded at this time.'
      : 'You owe nothing for it.'
  return {
    type: 'BOOKING_CANCELLATION',
    role: 'TRAVELER',
    priority: 2,
    subject:
      cause === 'NOT_PAID'
        ? `Not paid in time: your booking ${reference} has ended`
        : comesBack
          ? `Cancelled: ${isWhole ? `your booking ${reference}` : `${seats(leaving.length)} of ${reference}`}, ${dollars(refundAmount)} comes back`
          : `Cancelled: ${isWhole ? `your booking ${reference}` : `${seats(leaving.length)} of ${reference}`}`,
    content: [why, money],
    facts: [
      ['Reference', reference],
      ...launchFacts(launch),
      ['Cancelled', seating(leaving)],
      ['Refund', dollars(refundAmount)],
    ],
    next:
      cause === 'NOT_PAID'
        ? 'If you still want to fly, book again: the seats may be free.'
        : comesBack
          ? 'There is nothing to do. We write again once the refund has left us.'
          : null,
    action: cause === 'NOT_PAID' ? 'Book again' : 'See your trip',
    link: cause === 'NOT_PAID' ? `/launches/${launch.slug}` : tripPath(booking),
  }
}

/** Seats were cancelled or not paid: to the agency. */
export function bookingLost({ booking, leaving, refundAmount, isWhole, cause }: Cancelled): NoticeLetter {
  const { launch, reference, travelerName } = booking
  const what = `${seats(leaving.length)} on ${launchName(launch)}`
  return {
    type: 'BOOKING_CANCELLATION',
    role: 'AGENCY',
    priority: 2,
    subject: cause === 'NOT_PAID' ? `Not paid: ${what} free again` : `Cancelled: ${what}`,
    content: [
      cause === 'NOT_PAID'
        ? `The booking ${reference} of ${travelerName} was not paid in time; ${seatsOf(leaving)} can be booked again.`
        : `${travelerName} cancelled ${isWhole ? `the booking ${reference}` : `a part of the booking ${reference}`}: ${seatsOf(leaving)}.`,
      Number(refundAmount) > 0 ? `${dollars(refundAmount)} is refunded.` : 'Nothing is refunded.',
    ],
    facts: [
      ['Reference', reference],
      ...agencyFacts(launch),
      ['Seats', seatsOf(leaving)],
      ['Refund', dollars(refundAmount)],
    ],
    next: null,
    action: 'See the launch',
    link: agencyLaunchPath(launch),
  }
}

const upperFirst = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
