import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STATE } from './paths.ts'

export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Where a command leaves its tally for the continuous integration. */
export const RESULTS = join(STATE, 'results')

/** Prints the closing line of a command, and leaves it for the continuous integration. */
export function conclude(command: string, what: string, tally: Tally): void {
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, `${command}.tally.json`), JSON.stringify(tally))
  console.log(`\n${what}: ${tally.passed} passed, ${tally.failed} failed`)
}
