import { type UserErrorData, refusal, seatsUnavailable } from '../../../platform/errors/index.ts'
import type { LaunchState } from './state.ts'

/** One seat asked for: its number, or null for any, and where in the input it stands. */
export interface Wish {
  readonly number: number | null
  readonly path: readonly string[]
}

/** Numbers in the order of the wishes, or why not. */
export type Choice = { readonly numbers: readonly number[] } | { readonly refusals: readonly UserErrorData[] }

/** Finds seats among the free ones of a launch: those wished for, the rest side by side where possible. */
export function chooseSeats(launch: LaunchState, wishes: readonly Wish[], path: readonly string[]): Choice {
  const free = launch.totalSeats - launch.taken.size
  if (wishes.length > free) return { refusals: [seatsUnavailable(seatsLeft(free), free, path)] }
  return fulfil(wishes, {
    isKnown: (number) => number >= 1 && number <= launch.totalSeats,
    unknown: (number) => `This launch has seats 1 to ${launch.totalSeats}; there is no seat ${number}.`,
    isFree: (number) => !launch.taken.has(number),
    pick: (count, chosen) => pickFree(launch, count, chosen),
    availableSeats: free,
  })
}

/** Finds seats among those a hold keeps. */
export function chooseHeldSeats(held: readonly number[], wishes: readonly Wish[], availableSeats: number): Choice {
  return fulfil(wishes, {
    isKnown: (number) => held.includes(number),
    unknown: (number) => `Seat ${number} is not among the seats you hold (${held.join(', ')}).`,
    isFree: () => true,
    pick: (count, chosen) => held.filter((number) => !chosen.has(number)).slice(0, count),
    availableSeats,
  })
}

interface Pool {
  isKnown(number: number): boolean
  unknown(number: number): string
  isFree(number: number): boolean
  pick(count: number, chosen: ReadonlySet<number>): readonly number[]
  readonly availableSeats: number
}

function fulfil(wishes: readonly Wish[], pool: Pool): Choice {
  const chosen = new Set<number>()
  const refusals: UserErrorData[] = []
  for (const { number, path } of wishes) {
    if (number === null) continue
    if (!pool.isKnown(number)) refusals.push(refusal('INVALID_INPUT', pool.unknown(number), path))
    else if (chosen.has(number)) refusals.push(refusal('INVALID_INPUT', `Seat ${number} is chosen twice.`, path))
    else if (!pool.isFree(number)) {
      refusals.push(seatsUnavailable(`Seat ${number} has just been taken. Choose another.`, pool.availableSeats, path))
    }
    chosen.add(number)
  }
  if (refusals.length > 0) return { refusals }
  const rest = [...pool.pick(wishes.length - chosen.size, chosen)]
  return { numbers: wishes.map(({ number }) => number ?? rest.shift() ?? 0) }
}

/** The first run of neighbours that is long enough, else the lowest numbers. */
function pickFree(launch: LaunchState, count: number, chosen: ReadonlySet<number>): readonly number[] {
  if (count === 0) return []
  const free: number[] = []
  let run = 0
  for (let number = 1; number <= launch.totalSeats; number += 1) {
    const isFree = !launch.taken.has(number) && !chosen.has(number)
    run = isFree ? run + 1 : 0
    if (isFree) free.push(number)
    if (run === count) return free.slice(-count)
  }
  return free.slice(0, count)
}

/** How many seats are left, in words for somebody who wanted more. */
export function seatsLeft(free: number): string {
  if (free === 0) return 'This launch is sold out.'
  return free === 1 ? 'Only one seat is left on this launch.' : `Only ${free} seats are left on this launch.`
}
