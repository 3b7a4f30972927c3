import * as v from 'valibot'

/** What a traveler likes, as this app writes it into `travelPreferences`. */
const PreferencesSchema = v.object({
  seat: v.fallback(v.picklist(['any', 'window', 'aisle']), 'any'),
  meals: v.fallback(v.picklist(['any', 'vegetarian', 'vegan', 'halal', 'kosher']), 'any'),
  remarks: v.fallback(v.pipe(v.string(), v.maxLength(500)), ''),
})
export type Preferences = v.InferOutput<typeof PreferencesSchema>

/** Reads preferences from any JSON; what is missing or unknown takes its plain value. */
export function readPreferences(json: unknown): Preferences {
  const object = typeof json === 'object' && json !== null ? json : {}
  return v.parse(PreferencesSchema, { seat: undefined, meals: undefined, remarks: undefined, ...object })
}

/** The JSON to save: what other software keeps in it stays. */
export function writePreferences(json: unknown, preferences: Preferences): Record<string, unknown> {
  return { ...(typeof json === 'object' && json !== null ? json : {}), ...preferences }
}
