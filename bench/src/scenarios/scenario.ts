import type { Pool } from 'pg'
import type { BenchData } from '../data.ts'
import type { Figure } from '../figures.ts'
import type { Options } from '../options.ts'
import type { ServerProcess } from '../pinned.ts'

export type Side = 'limit' | 'product'

/** What one repetition on one side came to; what a work does not measure is left out. */
export interface Sample {
  /** Milliseconds of server CPU per request or message. */
  readonly cpu?: number
  /** Requests a second. */
  readonly throughput?: number
  /** Milliseconds until all was done. */
  readonly time?: number
  /** Milliseconds. */
  readonly p50?: number
  readonly p99?: number
  /** Anything else worth a look, by its name and unit. */
  readonly more?: Readonly<Record<string, number>>
}

/** What the works run on. */
export interface Stage {
  readonly servers: Readonly<Record<Side, ServerProcess>>
  readonly data: BenchData
  readonly pool: Pool
  readonly options: Options
}

/** A work that is measured beside its limit. */
export interface Scenario {
  readonly name: string
  readonly about: string
  readonly figures: readonly Figure[]
  /** Runs once before measuring: caches warm, code compiled, and both sides' answers compared. */
  prepare(stage: Stage): Promise<void>
  /** One repetition. */
  run(side: Side, stage: Stage): Promise<Sample>
}
