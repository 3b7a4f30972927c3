import { destinations, parseMoney } from '@astro/ui'
import { momentOf, wallTime } from '@astro/web/time/zoned.ts'
import * as v from 'valibot'
import type { LaunchDraftInput, ScheduleLaunchInput } from '../../gql/graphql.ts'
import { problemOf } from '../../shared/zoned-fields.tsx'

const text = v.pipe(v.string(), v.maxLength(100))

/** A launch as far as it is typed. */
export const LaunchDraftSchema = v.object({
  rocketId: text,
  destination: text,
  spaceportId: text,
  day: text,
  time: text,
  pricePerSeat: text,
  totalSeats: text,
  minimumSeats: text,
})
export type LaunchDraft = v.InferOutput<typeof LaunchDraftSchema>

export const EMPTY_DRAFT: LaunchDraft = {
  rocketId: '',
  destination: '',
  spaceportId: '',
  day: '',
  time: '',
  pricePerSeat: '',
  totalSeats: '',
  minimumSeats: '',
}

export interface Choice {
  readonly id: string
  readonly name: string
  readonly timeZone: string
}

interface Model {
  readonly launchDate: string
  readonly destination: string
  readonly pricePerSeat: string
  readonly totalSeats: number
  readonly minimumSeats: number | null
  readonly rocket: { readonly id: string }
  readonly spaceport: { readonly id: string; readonly timeZone: string }
}

/** A launch like another one, but for its day. */
export function draftLike(model: Model): LaunchDraft {
  return {
    rocketId: model.rocket.id,
    destination: model.destination,
    spaceportId: model.spaceport.id,
    day: '',
    time: wallTime(model.launchDate, model.spaceport.timeZone).time,
    pricePerSeat: model.pricePerSeat.replace(/\.00$/, ''),
    totalSeats: String(model.totalSeats),
    minimumSeats: model.minimumSeats === null ? '' : String(model.minimumSeats),
  }
}

/** What of a draft can be judged already: the rest is left out. */
export function judgeableOf(draft: LaunchDraft, spaceports: readonly Choice[]): LaunchDraftInput {
  const launchDate = instantOf(draft, spaceports)
  const price = parseMoney(draft.pricePerSeat)
  const seats = wholeNumber(draft.totalSeats)
  const minimum = wholeNumber(draft.minimumSeats)
  const destination = destinations.find((one) => one === draft.destination)
  return {
    ...(draft.rocketId ? { rocketId: draft.rocketId } : {}),
    ...(draft.spaceportId ? { spaceportId: draft.spaceportId } : {}),
    ...(destination ? { destination } : {}),
    ...(launchDate ? { launchDate } : {}),
    ...(price ? { pricePerSeat: price } : {}),
    ...(seats === undefined ? {} : { totalSeats: seats }),
    ...(minimum === undefined ? {} : { minimumSeats: minimum }),
  }
}

/** What is wrong with a draft before the API is asked, by field; empty when it can be sent. */
export function mistakesOf(
  draft: LaunchDraft,
  spaceports: readonly Choice[],
): Partial<Record<keyof LaunchDraft, string>> {
  const spaceport = spaceports.find(({ id }) => id === draft.spaceportId)
  const wall = { day: draft.day, time: draft.time }
  const problem = spaceport ? problemOf(momentOf(wall, spaceport.timeZone), spaceport.name) : undefined
  const isDated = draft.day !== '' && draft.time !== ''
  const mistakes = {
    rocketId: draft.rocketId === '' ? 'Choose a rocket.' : undefined,
    destination: draft.destination === '' ? 'Choose where it goes.' : undefined,
    spaceportId: spaceport ? undefined : 'Choose a spaceport.',
    day: draft.day === '' ? 'Choose a date.' : isDated ? problem : undefined,
    time: draft.time === '' ? 'Choose a time.' : undefined,
    pricePerSeat: parseMoney(draft.pricePerSeat) ? undefined : 'Enter a price in dollars, such as 250000.',
    totalSeats: wholeNumber(draft.totalSeats) === undefined ? 'Enter how many seats are sold.' : undefined,
    minimumSeats:
      draft.minimumSeats.trim() !== '' && wholeNumber(draft.minimumSeats) === undefined
        ? 'Enter a number of seats, or leave it empty.'
        : undefined,
  }
  return Object.fromEntries(Object.entries(mistakes).filter(([, message]) => message !== undefined))
}

/** What is sent; undefined while something is missing. */
export function inputOf(draft: LaunchDraft, spaceports: readonly Choice[]): ScheduleLaunchInput | undefined {
  const { rocketId, spaceportId, destination, launchDate, pricePerSeat, totalSeats, minimumSeats } = judgeableOf(
    draft,
    spaceports,
  )
  if (!rocketId || !spaceportId || !destination || !launchDate || !pricePerSeat || !totalSeats) return undefined
  return {
    rocketId,
    spaceportId,
    destination,
    launchDate,
    pricePerSeat,
    totalSeats,
    minimumSeats: minimumSeats ?? null,
  }
}

/** The form's field for what the API names. */
export function formFieldOf(field: string): keyof LaunchDraft | undefined {
  if (field === 'launchDate') return 'day'
  return field in EMPTY_DRAFT ? (field as keyof LaunchDraft) : undefined
}

function instantOf(draft: LaunchDraft, spaceports: readonly Choice[]): string | undefined {
  const spaceport = spaceports.find(({ id }) => id === draft.spaceportId)
  if (!spaceport) return undefined
  const moment = momentOf({ day: draft.day, time: draft.time }, spaceport.timeZone)
  return 'instant' in moment ? moment.instant : undefined
}

function wholeNumber(typed: string): number | undefined {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined
}
