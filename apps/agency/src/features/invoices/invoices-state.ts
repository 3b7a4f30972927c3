import * as v from 'valibot'

export const InvoicesSearchSchema = v.object({})
export type InvoicesSearch = v.InferOutput<typeof InvoicesSearchSchema>
