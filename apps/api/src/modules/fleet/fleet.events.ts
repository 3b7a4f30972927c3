import { defineEvent } from '../../platform/events/index.ts'
import type { Destination } from './fleet.entity.ts'

/**
 * A rocket, whose row is locked, is about to seat or reach less or more. Modules above refuse what its launches do not
 * allow (SPEC rule 6).
 */
export const rocketRefitted = defineEvent<{
  readonly rocketId: string
  readonly capacity: number
  readonly range: Destination
}>('rocketRefitted')

/** A rocket is shown differently, perhaps under another name; its new row is written. */
export const rocketChanged = defineEvent<{ readonly rocketId: string }>('rocketChanged')

/** A spaceport is shown differently, perhaps under another name; its new row is written. */
export const spaceportChanged = defineEvent<{ readonly spaceportId: string }>('spaceportChanged')
