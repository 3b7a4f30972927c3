import * as v from 'valibot'

export const ScheduleSearchSchema = v.object({
  /** The slug of the launch that is duplicated. */
  from: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/))), undefined)),
})
export type ScheduleSearch = v.InferOutput<typeof ScheduleSearchSchema>
