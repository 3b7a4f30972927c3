import { randomUUID } from 'node:crypto'
import type { BenchData } from '../data.ts'
import { bodyOf } from '../documents.ts'
import type { Figure } from '../figures.ts'
import { post } from '../load/connection.ts'
import type { Work } from '../load/drive.ts'
import { measure, pathOn, warmUp } from './http.ts'
import type { Scenario, Side, Stage } from './scenario.ts'

/** One booking as bytes on the wire. */
export function bookingRequest(
  path: string,
  { token, launchId, seats }: { token: string; launchId: string; seats: number },
): string {
  const passengers = Array.from({ length: seats }, (_, i) => ({
    fullName: `Passenger ${i + 1}`,
    email: 'passenger@bench.example',
    dateOfBirth: '1990-01-01',
  }))
  const input = { launchId, passengers, idempotencyKey: randomUUID() }
  return post(path, bodyOf('bookSeats', { input }), token)
}

/** Two passengers each, as most who book. */
const SEATS = 2

interface BookWork {
  readonly name: string
  readonly about: string
  readonly figure: Figure
  /** The launch of the n-th booking. */
  readonly launchOf: (data: BenchData, n: number) => string
}

const spread: BookWork = {
  name: 'book-spread',
  about: 'bookings of two seats, spread over 4,000 launches',
  figure: { measure: 'throughput', ratio: 1.5 },
  launchOf: ({ spread: launches }, n) => launches[n % launches.length] ?? '',
}

/** Another traveler each time a launch comes round again: nobody may have more than four seats of one (rule 9). */
function bookerOf(n: number, { bookers, spread: launches }: BenchData): number {
  return (n + 7 * Math.floor(n / launches.length)) % bookers.length
}

/** As many bookings as a hot launch has pairs of seats. */
const PER_HOT_LAUNCH = 250

const hot: BookWork = {
  name: 'book-hot',
  about: 'bookings of two seats, all on one launch of 500 until it is full, then all on the next',
  figure: { measure: 'throughput', ratio: 3 },
  launchOf: ({ hot: launches }, n) => launches[Math.floor(n / PER_HOT_LAUNCH) % launches.length] ?? '',
}

export const BOOKINGS: readonly Scenario[] = [spread, hot].map(scenarioOf)

function scenarioOf({ name, about, figure, launchOf }: BookWork): Scenario {
  let booked = 0
  const workOn = (side: Side, { data, options }: Stage): Work => ({
    next: () => {
      const n = booked
      booked += 1
      const { token = '' } = data.bookers[bookerOf(n, data)] ?? {}
      return bookingRequest(pathOn(side, '/book', options), { token, launchId: launchOf(data, n), seats: SEATS })
    },
    isRight: ({ status, body }) => status === 200 && body.includes('"reference"'),
  })
  return {
    name,
    about,
    figures: [figure],
    async prepare(stage) {
      for (const side of ['limit', 'product'] as const) await warmUp(stage, side, workOn(side, stage))
    },
    run: (side, stage) => measure(stage, side, workOn(side, stage)),
  }
}
