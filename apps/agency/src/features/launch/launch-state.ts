import { TrailSchema } from '@astro/web'
import * as v from 'valibot'

export const TABS = ['overview', 'bookings', 'manifest'] as const
export type LaunchTab = (typeof TABS)[number]
export const BOOKING_STATUSES = ['CONFIRMED', 'CANCELLED', 'COMPLETED'] as const

const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.optional(v.fallback(v.optional(schema), undefined))

/** A launch's page as it stands in the URL: which part, and what narrows its bookings. */
export const LaunchSearchSchema = v.object({
  tab: optional(v.picklist(['bookings', 'manifest'])),
  q: optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  status: optional(v.picklist(BOOKING_STATUSES)),
  trail: TrailSchema,
})
export type LaunchSearch = v.InferOutput<typeof LaunchSearchSchema>
