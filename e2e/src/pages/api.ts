import { newId } from '../../../apps/api/src/platform/ids/index.ts'
import type { TestLaunch, TravelersPage } from '../harness/index.ts'
import { passenger } from './booking.ts'

const BOOK = `mutation ($input: BookSeatsInput!) {
  bookSeats(input: $input) { booking { reference } errors { code } }
}`

interface Booked {
  readonly bookSeats: { readonly booking: { readonly reference: string } | null; readonly errors: readonly unknown[] }
}

/** Books seats beside the page, without a hold; gives the reference. With '' for the card it is to be paid later. */
export async function bookDirectly(
  { ask }: TravelersPage,
  launch: TestLaunch,
  seats: readonly number[],
  card = 'tok_visa',
): Promise<string> {
  const input = {
    launchId: launch.id,
    idempotencyKey: newId(),
    passengers: seats.map((seatNumber) => ({ ...passenger(), seatNumber })),
    ...(card === '' ? {} : { payment: { token: card } }),
  }
  const { booking, errors } = (await ask<Booked>(BOOK, { input })).bookSeats
  if (!booking) throw new Error(JSON.stringify(errors))
  return booking.reference
}
