import type { EntityManager } from '@mikro-orm/postgresql'
import { clock } from '../clock/index.ts'
import { isWorthRetrying } from '../db/index.ts'
import { DomainError } from '../errors/index.ts'
import type { FeedEvent } from '../feed/index.ts'
import { type Answer, answerFor, inputHash } from './answer.ts'
import { claimKey, keepRefusal, settleKey } from './idempotency.ts'
import { type Scope, type Tx, openTx } from './tx.ts'

/** What is asked for: named for the idempotency key, which needs a session. */
export interface Command {
  readonly operation: string
  readonly input: unknown
  readonly idempotencyKey?: string
}

const ATTEMPTS = 4
async function attempt<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const announced: FeedEvent[] = []
  const em = scope.database.orm.em.fork() as EntityManager
  const result = await em.transactional(async (inner) => work(openTx(scope, inner, clock.now(), announced)))
  scope.feed.announce(announced)
  return result
}

/**
 * Runs `work` in one transaction on a fresh EntityManager and tells the feed after the commit. A deadlock is tried
 * again; everything else is thrown, with nothing changed.
 */
export async function transact<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(scope, work)
    } catch (error) {
      if (tries === ATTEMPTS || !isWorthRetrying(error)) throw error
    }
  }
}

/**
 * Runs a command: one transaction, one effect per idempotency key, refusals as data (SPEC rule 14). `work` returns
 * the id of what it changed. A refusal (`DomainError`) rolls everything back and is kept as the key's answer.
 */
export async function mutate(scope: Scope, command: Command, work: (tx: Tx) => Promise<string>): Promise<Answer> {
  const { idempotencyKey: key } = command
  const { userId } = scope.actor
  if (key === undefined || userId === null) return refusalsAsData(() => transact(scope, work))
  const claim = { userId, key, operation: command.operation, inputHash: inputHash(command.operation, command.input) }
  const answer = await refusalsAsData(() =>
    transact(scope, async (tx) => {
      const known = await claimKey(tx, claim)
      if (known) return { known: answerFor(known, claim.inputHash) }
      const subjectId = await work(tx)
      await settleKey(tx, claim, subjectId)
      return subjectId
    }),
  )
  if ('known' in answer) return answer.known
  return answer.errors.length > 0 ? transact(scope, (tx) => keepRefusal(tx, claim, answer)) : answer
}

async function refusalsAsData<K extends { known: Answer } | string>(
  work: () => Promise<K>,
): Promise<Answer | Exclude<K, string>> {
  try {
    const result = await work()
    return typeof result === 'string' ? { subjectId: result, errors: [] } : (result as Exclude<K, string>)
  } catch (error) {
    if (error instanceof DomainError) return { subjectId: null, errors: error.refusals }
    throw error
  }
}
