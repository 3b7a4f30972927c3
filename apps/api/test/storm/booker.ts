import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../../src/platform/ids/index.ts'
import { passengers } from '../factories/index.ts'
import type { Account } from './people.ts'

/** What the storm saw of one request that was acknowledged. */
export interface Acknowledged {
  readonly key: string
  readonly bookingId: string
}

/** What all bookers share. */
export interface Sale {
  readonly origins: readonly string[]
  readonly launchId: string
  /** 0 to 1, from the storm's own seed. */
  random(): number
  isOver(): boolean
  /** Attempts after which somebody gives up once the sale is over. */
  readonly patience: number
  readonly acknowledged: Acknowledged[]
  /** Answers other than data and refusals, by what was wrong. */
  readonly faults: Map<string, number>
  count(what: string): void
}

interface Answer {
  readonly booking: { readonly id: string } | null
  readonly errors: readonly { readonly code: string }[]
}

const MUTATIONS = {
  bookSeats: 'mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { booking { id } errors { code } } }',
  payBooking: 'mutation ($input: PayBookingInput!) { payBooking(input: $input) { booking { id } errors { code } } }',
  cancelBooking:
    'mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { booking { id } errors { code } } }',
}

/** One traveler who books, pays and cancels until the sale is over, and sends a third of it twice. */
export async function booker(sale: Sale, account: Account): Promise<void> {
  while (!sale.isOver()) {
    const booked = await bookOnce(sale, account)
    if (booked === null) await pause(200 + sale.random() * 600)
    else if (sale.random() < 0.6) await cancelLater(sale, account, booked)
    else return
  }
}

async function bookOnce(sale: Sale, account: Account): Promise<string | null> {
  const payment = sale.random() < 0.4 ? { token: sale.random() < 0.9 ? 'tok_visa' : 'tok_declined' } : undefined
  const input = {
    launchId: sale.launchId,
    passengers: passengers(1 + Math.floor(sale.random() * 2)),
    idempotencyKey: newId(),
    ...(payment && { payment }),
  }
  const answer = await insist(sale, account, 'bookSeats', input)
  if (!answer?.booking) return null
  sale.acknowledged.push({ key: input.idempotencyKey, bookingId: answer.booking.id })
  if (!payment && sale.random() < 0.5) {
    await insist(sale, account, 'payBooking', {
      bookingId: answer.booking.id,
      payment: { token: 'tok_visa' },
      idempotencyKey: newId(),
    })
  }
  return answer.booking.id
}

async function cancelLater(sale: Sale, account: Account, bookingId: string): Promise<void> {
  await pause(sale.random() * 400)
  await insist(sale, account, 'cancelBooking', { bookingId, idempotencyKey: newId() })
}

/** Asks until there is an answer, with the same key: as a browser does that lost its connection. Often asks twice at once. */
async function insist(
  sale: Sale,
  account: Account,
  name: keyof typeof MUTATIONS,
  input: object,
): Promise<Answer | null> {
  for (let tries = 0; tries < 200; tries += 1) {
    const copies = sale.random() < 0.3 ? 2 : 1
    const answers = (await Promise.all(Array.from({ length: copies }, () => ask(sale, account, name, input)))).filter(
      (answer) => answer !== null,
    )
    const [first, second] = answers
    if (first && second && first.booking?.id !== second.booking?.id) sale.count('duplicates answered differently')
    if (first) return first
    if (sale.isOver() && tries > sale.patience) return null
    await pause(50 + sale.random() * 150)
  }
  sale.count('gave up')
  return null
}

async function ask(sale: Sale, account: Account, name: keyof typeof MUTATIONS, input: object): Promise<Answer | null> {
  const origin = sale.origins[Math.floor(sale.random() * sale.origins.length)]
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollographql-client-name': 'traveler', cookie: account.cookie },
      body: JSON.stringify({ query: MUTATIONS[name], variables: { input } }),
      signal: AbortSignal.timeout(20_000),
    })
    const body = (await response.json()) as {
      data?: Record<string, Answer>
      errors?: { extensions?: { code?: string } }[]
    }
    const answer = body.data?.[name]
    if (answer) return answer
    sale.count(`fault ${body.errors?.[0]?.extensions?.code ?? response.status}`)
    return null
  } catch {
    sale.count('no connection')
    return null
  }
}
