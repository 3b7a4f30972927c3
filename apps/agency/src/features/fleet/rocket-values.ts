import { destinations, type Destination } from '@astro/ui/formats/words.ts'
import * as v from 'valibot'

const text = (what: string, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1, `Enter the ${what}.`), v.maxLength(most, `At most ${most} characters.`))

/** A rocket as it is typed. */
export const RocketSchema = v.object({
  name: text('name', 100),
  model: text('model', 100),
  capacity: v.pipe(v.string(), v.trim(), v.regex(/^[1-9]\d{0,3}$/, 'Enter how many passengers it seats.')),
  range: v.pipe(
    v.string(),
    v.check((value) => destinations.some((known) => known === value), 'Choose how far it reaches.'),
  ),
  description: v.pipe(v.string(), v.trim(), v.maxLength(2000, 'At most 2,000 characters.')),
})
export type RocketValues = v.InferOutput<typeof RocketSchema>

interface Rocket {
  readonly name: string
  readonly model: string
  readonly capacity: number
  readonly range: Destination
  readonly description: string | null
}

export function valuesOf(rocket: Rocket | undefined): RocketValues {
  if (!rocket) return { name: '', model: '', capacity: '', range: '', description: '' }
  const { name, model, capacity, range, description } = rocket
  return { name, model, capacity: String(capacity), range, description: description ?? '' }
}

/** The rocket as the API takes it, of values that fit the schema. */
export function inputOf({ name, model, capacity, range, description }: RocketValues): Rocket {
  return { name, model, capacity: Number(capacity), range: range as Destination, description: description || null }
}
