import { setTimeout as pause } from 'node:timers/promises'
import { clock } from '../clock/index.ts'
import { DomainError, fault, unauthenticated } from '../errors/index.ts'
import { type Answer, type StoredAnswer, answerFor, inputHash } from './answer.ts'
import type { KeyClaim } from './idempotency.ts'
import { type Command, transact } from './mutate.ts'
import type { Scope, Tx } from './tx.ts'
import { finishKey, lockKey, peekKey, refuseKey, startKey, takeOverKey } from './two-step-key.ts'

/** A command with something in its middle that no transaction can hold, for example charging a card. */
export interface TwoSteps<Outcome> {
  /** First transaction: checks, and writes down what is about to be done outside. Returns the id of that row. */
  begin(tx: Tx): Promise<string>
  /** Outside any transaction. May run several times for one `startedId`, so it must be idempotent by it. */
  outside(startedId: string): Promise<Outcome>
  /** Second transaction: does the effect, at most once. Returns the id of what was changed, or refuses. */
  finish(tx: Tx, startedId: string, outcome: Outcome): Promise<string>
  /** When `finish` refused and was rolled back: undoes what was done outside, with the refusal that is kept. */
  abandon?(tx: Tx, startedId: string, outcome: Outcome): Promise<void>
}

/** How long the one who started is waited for before a duplicate takes over. Longer than `outside` may ever take. */
export interface TwoStepTiming {
  readonly leaseMs: number
  /** Pause between two looks at the first one's answer. */
  readonly pollMs?: number
}

interface Run<Outcome> {
  readonly scope: Scope
  readonly claim: KeyClaim
  readonly steps: TwoSteps<Outcome>
  readonly timing: TwoStepTiming
}

/** A duplicate waits a little longer than the lease, so that it can still take over. */
const PATIENCE_MS = 2000

/**
 * Runs a command in two transactions with a step outside between them: one effect and one answer per idempotency key
 * (SPEC rule 14). A duplicate waits for the first one's answer; when the first one died, the duplicate resumes with
 * the same `startedId`. Refusals come back as data, as from `mutate`.
 * @throws SERVICE_UNAVAILABLE when the first one neither answers nor gives up: ask again with the same key
 */
export async function twoStep<Outcome>(
  scope: Scope,
  command: Command & { readonly idempotencyKey: string },
  steps: TwoSteps<Outcome>,
  timing: TwoStepTiming,
): Promise<Answer> {
  const { userId } = scope.actor
  if (userId === null) throw unauthenticated()
  const { operation, idempotencyKey: key } = command
  const claim = { userId, key, operation, inputHash: inputHash(operation, command.input) }
  const run = { scope, claim, steps, timing }
  const entered = await enter(run)
  return typeof entered === 'string' ? complete(run, entered) : follow(run, entered)
}

/** Starts the command, or says what its key already stands for. */
async function enter<Outcome>({ scope, claim, steps }: Run<Outcome>): Promise<StoredAnswer | string> {
  try {
    return await transact(scope, (tx) => startKey(tx, claim, () => steps.begin(tx)))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return transact(scope, (tx) => refuseKey(tx, claim, error.refusals))
  }
}

/** Does the rest of a started command. Whoever comes second, of two runners, gets the first one's answer. */
async function complete<Outcome>({ scope, claim, steps }: Run<Outcome>, startedId: string): Promise<Answer> {
  const outcome = await steps.outside(startedId)
  const once = (work: (tx: Tx) => Promise<StoredAnswer>): Promise<StoredAnswer> =>
    transact(scope, async (tx) => {
      const known = await lockKey(tx, claim)
      return known.state === 'DONE' ? known : work(tx)
    })
  try {
    const done = await once(async (tx) =>
      finishKey(tx, claim, { subjectId: await steps.finish(tx, startedId, outcome), refusals: null }),
    )
    return answerFor(done, claim.inputHash)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const refused = await once(async (tx) => {
      await steps.abandon?.(tx, startedId, outcome)
      return finishKey(tx, claim, { subjectId: null, refusals: error.refusals })
    })
    return answerFor(refused, claim.inputHash)
  }
}

/** Waits for the answer of whoever started, or takes over when they have died. */
async function follow<Outcome>(run: Run<Outcome>, first: StoredAnswer): Promise<Answer> {
  const { scope, claim, timing } = run
  const pollMs = timing.pollMs ?? 50
  let known: StoredAnswer | null = first
  // Counted, not timed: it ends even where a test holds the clock.
  for (let looks = Math.ceil((timing.leaseMs + PATIENCE_MS) / pollMs); looks > 0; looks -= 1) {
    if (known === null || known.state === 'DONE' || known.inputHash !== claim.inputHash) break
    const now = clock.now()
    const startedId = await takeOverKey(scope, claim, { now, before: new Date(now.getTime() - timing.leaseMs) })
    if (startedId !== null) return complete(run, startedId)
    await pause(pollMs)
    known = await peekKey(scope, claim)
  }
  if (known === null || (known.state === 'STARTED' && known.inputHash === claim.inputHash)) {
    throw fault(
      'SERVICE_UNAVAILABLE',
      'This request is still being worked on. Ask again with the same idempotency key.',
    )
  }
  return answerFor(known, claim.inputHash)
}
