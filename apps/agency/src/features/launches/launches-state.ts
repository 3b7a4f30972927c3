import * as v from 'valibot'

export const LaunchesSearchSchema = v.object({})
export type LaunchesSearch = v.InferOutput<typeof LaunchesSearchSchema>
