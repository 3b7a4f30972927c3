import * as v from 'valibot'

export const TRIP_FILTERS = ['CONFIRMED', 'COMPLETED', 'CANCELLED'] as const

/** The list of trips as it stands in the URL. */
export const TripsSearchSchema = v.object({
  status: v.optional(v.fallback(v.optional(v.picklist(TRIP_FILTERS)), undefined)),
  shown: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/))), undefined)),
})
export type TripsSearch = v.InferOutput<typeof TripsSearchSchema>
