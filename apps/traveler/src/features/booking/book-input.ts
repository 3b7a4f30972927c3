import { timesMoney } from '@astro/ui'
import type { BookSeatsInput } from '../../gql/graphql.ts'
import type { BookingDraft } from './draft.ts'

/** What the traveler may pay with. The sandbox gateway knows these cards by their tokens. */
export const METHODS = [
  { value: 'tok_visa', label: 'Test card that succeeds', detail: 'Charged at once' },
  { value: 'tok_declined', label: 'Test card that is declined', detail: 'Your seats stay held; choose another card' },
  { value: 'tok_timeout', label: 'Test card whose bank does not answer', detail: 'Shows what happens then' },
  { value: 'later', label: 'Pay later', detail: 'Within 30 minutes, or the seats are free again' },
] as const

/** The input of `bookSeats` for a draft: passenger by passenger on the held seats, at the price that was agreed to. */
export function inputOf(launchId: string, draft: BookingDraft, method: string, idempotencyKey: string): BookSeatsInput {
  const seats = draft.hold?.seatNumbers ?? draft.wanted
  const agreedTotal = draft.agreedPrice === null ? null : timesMoney(draft.agreedPrice, seats.length)
  return {
    launchId,
    idempotencyKey,
    ...(agreedTotal === null ? {} : { agreedTotal }),
    passengers: draft.passengers.slice(0, seats.length).map(({ fullName, email, phone, dateOfBirth }, index) => ({
      fullName: fullName.trim(),
      email: email.trim(),
      dateOfBirth,
      ...(phone.trim() ? { phone: phone.trim() } : {}),
      ...(seats[index] === undefined ? {} : { seatNumber: seats[index] }),
    })),
    ...(draft.hold ? { holdId: draft.hold.id } : {}),
    ...(method === 'later' ? {} : { payment: { token: method } }),
  }
}
