import * as v from 'valibot'

const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined))

/** The list of notifications as it stands in the URL. */
export const NotificationsSearchSchema = v.object({
  unread: optional(v.literal('1')),
  shown: optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/))),
})
export type NotificationsSearch = v.InferOutput<typeof NotificationsSearchSchema>
