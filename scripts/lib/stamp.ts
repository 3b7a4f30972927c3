import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STATE } from './paths.ts'

/** Whether something was last done for exactly this state. */
export function isStamped(name: string, state: string): boolean {
  try {
    return readFileSync(join(STATE, `${name}.stamp`), 'utf8') === state
  } catch {
    return false
  }
}

/** Notes that it was. */
export function stamp(name: string, state: string): void {
  mkdirSync(STATE, { recursive: true })
  writeFileSync(join(STATE, `${name}.stamp`), state)
}
