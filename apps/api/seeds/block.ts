import type { Moment } from './moments.ts'
import type { Random } from './random.ts'
import type { Sheet } from './rows/sheet.ts'

/** What the parts of one block of seeds share. Block 0 is the demo set; the others are load, made like it. */
export interface Block {
  readonly index: number
  readonly moment: Moment
  readonly random: Random
  readonly sheet: Sheet
  /** Everybody's: argon2id takes its time, and is asked once. */
  readonly passwordHash: string
}
