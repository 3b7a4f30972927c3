import * as v from 'valibot'

export const LaunchSearchSchema = v.object({})
export type LaunchSearch = v.InferOutput<typeof LaunchSearchSchema>
