import { aCaller } from '../access/callers.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { passengers } from '../factories/index.ts'
import type { BookingWorld } from './agency-world.ts'

/** A booking as a crowd makes it. */
export interface CrowdBooking {
  readonly id: string
  readonly travelerId: string
  readonly passengerIds: readonly string[]
  cancel(passengerIds?: readonly string[]): Promise<void>
}

export interface Party {
  readonly seats: number
  /** With a card; else it stays payable. */
  readonly paid: boolean
}

interface Answer {
  readonly booking: { readonly id: string; readonly passengers: readonly { readonly id: string }[] } | null
  readonly errors: readonly object[]
}

/** One traveler, with a session written straight into the table, books seats. */
export async function bookAs(
  { api, pool }: BookingWorld,
  launchId: string,
  { seats, paid }: Party,
): Promise<CrowdBooking> {
  const traveler = await aCaller(api, pool, 'TRAVELER')
  const run = async (name: string, input: object): Promise<Answer> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { came: ${name}(input: $input) { booking { id passengers { id } } errors { code message } } }`
    const { data, errors } = await traveler.ask(query, { input: { ...input, idempotencyKey: newId() } })
    const came = data?.['came'] as Answer | undefined
    if (!came?.booking) throw new Error(JSON.stringify([errors, came?.errors]))
    return came
  }
  const card = paid ? { payment: { token: 'tok_visa' } } : {}
  const { booking } = await run('bookSeats', { launchId, passengers: passengers(seats), ...card })
  const id = booking?.id ?? ''
  return {
    id,
    travelerId: traveler.userId,
    passengerIds: booking?.passengers.map((passenger) => passenger.id) ?? [],
    cancel: async (passengerIds) =>
      void (await run('cancelBooking', { bookingId: id, ...(passengerIds && { passengerIds }) })),
  }
}

/** As many travelers as there are parties, one after another. */
export async function crowd(world: BookingWorld, launchId: string, parties: readonly Party[]): Promise<CrowdBooking[]> {
  const made: CrowdBooking[] = []
  for (const party of parties) made.push(await bookAs(world, launchId, party))
  return made
}
