import * as v from 'valibot'

export const RevenueSearchSchema = v.object({})
export type RevenueSearch = v.InferOutput<typeof RevenueSearchSchema>
