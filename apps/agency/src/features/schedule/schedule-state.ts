import * as v from 'valibot'

export const ScheduleSearchSchema = v.object({})
export type ScheduleSearch = v.InferOutput<typeof ScheduleSearchSchema>
