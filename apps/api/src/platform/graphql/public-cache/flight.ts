import type { ExecutionResult } from 'graphql'
import type { KeptAnswer } from './kept-answer.ts'

/** One execution under way, and the moment among the feed's changes at which it began to read. */
export class Flight {
  readonly startedAt = performance.now()
  readonly moment: number
  readonly result: Promise<ExecutionResult>
  answer: Promise<KeptAnswer> | null = null

  constructor(execute: () => Promise<ExecutionResult>, moment: number) {
    this.moment = moment
    this.result = execute()
  }
}
