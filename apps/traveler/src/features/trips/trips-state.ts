import * as v from "valibot";

export const TRIP_FILTERS = ["CONFIRMED", "COMPLETED", "CANCELLED"] as const;

/** The list of trips as it stands in the URL. */
export const TripsSearchSchema = v.object({
  status: v.optional(v.fallback(v.optional(v.picklist(TRIP_FILTERS)), undefined)),
  q: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))), undefined)),
  shown: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/))), undefined)),
});
export type TripsSearch = v.InferOutput<typeof TripsSearchSchema>;
