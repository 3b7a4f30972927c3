import * as v from 'valibot'

export const FleetSearchSchema = v.object({})
export type FleetSearch = v.InferOutput<typeof FleetSearchSchema>
