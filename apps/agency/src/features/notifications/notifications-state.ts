import * as v from 'valibot'

export const NotificationsSearchSchema = v.object({})
export type NotificationsSearch = v.InferOutput<typeof NotificationsSearchSchema>
