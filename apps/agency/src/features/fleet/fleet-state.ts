import { destinations, type Destination } from '@astro/ui/formats/words.ts'
import * as v from 'valibot'

const SORTS = ['name', 'name-desc', 'capacity', 'capacity-desc', 'range', 'range-desc', 'open', 'open-desc'] as const

/** The fleet as it stands in the URL: nonsense is left out. */
export const FleetSearchSchema = v.object({
  q: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))), undefined)),
  range: v.optional(v.fallback(v.optional(v.picklist(destinations)), undefined)),
  sort: v.optional(v.fallback(v.optional(v.picklist(SORTS)), undefined)),
})
export type FleetSearch = v.InferOutput<typeof FleetSearchSchema>

/** What of a rocket the list is searched and ordered by. */
export interface ListedRocket {
  readonly name: string
  readonly model: string
  readonly capacity: number
  readonly range: Destination
  readonly openLaunches: number
}

export interface FleetSort {
  readonly by: 'name' | 'capacity' | 'range' | 'open'
  readonly direction: 'asc' | 'desc'
}

export function sortOf({ sort = 'name' }: FleetSearch): FleetSort {
  const [by, direction = 'asc'] = sort.split('-')
  return { by, direction } as FleetSort
}

/** The order as the URL keeps it; the usual one is not written. */
export function sortWord({ by, direction }: { by: string; direction: 'asc' | 'desc' }): FleetSearch['sort'] {
  const word = direction === 'desc' ? `${by}-desc` : by
  return word === 'name' ? undefined : SORTS.find((known) => known === word)
}

/** Whether anything but the order narrows the list. */
export function isNarrowed({ q, range }: FleetSearch): boolean {
  return q !== undefined || range !== undefined
}

/** The rockets that the search finds, in its order. All of a fleet come at once: they are few. */
export function found<Rocket extends ListedRocket>(rockets: readonly Rocket[], search: FleetSearch): Rocket[] {
  const words = plain(search.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const { by, direction } = sortOf(search)
  const sign = direction === 'desc' ? -1 : 1
  const order: Record<FleetSort['by'], (a: Rocket, b: Rocket) => number> = {
    name: () => 0,
    capacity: (a, b) => a.capacity - b.capacity,
    range: (a, b) => destinations.indexOf(a.range) - destinations.indexOf(b.range),
    open: (a, b) => a.openLaunches - b.openLaunches,
  }
  return rockets
    .filter((rocket) => search.range === undefined || rocket.range === search.range)
    .filter((rocket) => words.every((word) => plain(`${rocket.name} ${rocket.model}`).includes(word)))
    .toSorted((a, b) => sign * (order[by](a, b) || a.name.localeCompare(b.name, 'en')))
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
