import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/harness/index.ts'
import { entities } from '../../entities.ts'
import { createDatabase, type Database } from '../db/index.ts'
import { refuse } from '../errors/index.ts'
import { createLocalFeed } from '../feed/index.ts'
import { newId } from '../ids/index.ts'
import { type Answer, type Scope, twoStep, type TwoSteps } from './index.ts'

let file: TestDatabase
let database: Database

beforeAll(async () => {
  file = await createTestDatabase()
  database = await createDatabase({ url: file.url, poolSize: 10, statementTimeoutMs: 5000 }, entities)
})

afterAll(async () => {
  await database.close()
  await file.drop()
})

const scopeOf = (userId: string): Scope => ({
  actor: { audience: 'TRAVELER', userId, sessionId: null },
  app: 'test',
  database,
  feed: createLocalFeed(),
})

const LEASE = { leaseMs: 400, pollMs: 10 }

/** Counts how often each step ran; `outside` takes a moment, as a gateway does. */
function counted(changes: Partial<TwoSteps<string>> = {}) {
  const ran = { begin: 0, outside: [] as string[], finish: 0, abandon: 0 }
  const steps: TwoSteps<string> = {
    begin: changes.begin ?? (() => Promise.resolve((ran.begin++, newId()))),
    outside: async (id) => {
      ran.outside.push(id)
      await pause(100)
      return changes.outside?.(id) ?? 'captured'
    },
    finish: async (tx, id, outcome) => {
      const subject = await (changes.finish?.(tx, id, outcome) ?? Promise.resolve(id))
      tx.record({ entityType: 'Test', entityId: subject, action: 'DONE', details: {} })
      ran.finish++
      return subject
    },
    abandon: (tx, id) => {
      tx.record({ entityType: 'Test', entityId: id, action: 'ABANDONED', details: {} })
      ran.abandon++
      return Promise.resolve()
    },
  }
  return { ran, steps }
}

const ask = (userId: string, steps: TwoSteps<string>, key = 'k', input: unknown = {}): Promise<Answer> =>
  twoStep(scopeOf(userId), { operation: 'payTest', input, idempotencyKey: key }, steps, LEASE)

const effects = async (entityId: string | null | undefined): Promise<number> =>
  (await database.pool.query(`select 1 from entry_log where entity_id = $1`, [entityId])).rows.length

it('gives ten duplicates at once the same answer and one effect', async () => {
  const { ran, steps } = counted()
  const user = newId()
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(user, steps)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(ran).toMatchObject({ begin: 1, finish: 1 })
  expect(ran.outside).toHaveLength(1)
  expect(await effects(answers[0]?.subjectId)).toBe(1)
})

it('resumes with what was started when the first one died outside', async () => {
  const user = newId()
  let died = false
  const { ran, steps } = counted({
    outside: () => {
      if (died) return Promise.resolve('captured')
      died = true
      throw new Error('the process ended here')
    },
  })
  await expect(ask(user, steps)).rejects.toThrow('ended here')
  const [one, two] = await Promise.all([ask(user, steps), ask(user, steps)])
  expect(one).toEqual(two)
  expect(ran).toMatchObject({ begin: 1, finish: 1 })
  expect(new Set(ran.outside).size).toBe(1)
  expect(ran.outside).toHaveLength(2)
})

it('has one effect when a slow first one wakes up after it was taken over', async () => {
  const user = newId()
  let first = true
  const { ran, steps } = counted({
    outside: async () => {
      if (first) {
        first = false
        await pause(1200)
      }
      return 'captured'
    },
  })
  const [slow, fast] = await Promise.all([ask(user, steps), pause(20).then(() => ask(user, steps))])
  expect(slow).toEqual(fast)
  expect(ran.finish).toBe(1)
  expect(await effects(slow.subjectId)).toBe(1)
})

it('keeps a refusal of the second step and undoes the first', async () => {
  const { ran, steps } = counted({ finish: () => refuse('SEATS_UNAVAILABLE', 'Gone.') })
  const user = newId()
  const answer = await ask(user, steps)
  expect(answer).toEqual({ subjectId: null, errors: [{ code: 'SEATS_UNAVAILABLE', message: 'Gone.', path: null }] })
  expect(await ask(user, steps)).toEqual(answer)
  expect(ran).toMatchObject({ begin: 1, finish: 0, abandon: 1 })
})

it('keeps a refusal of the first step and goes nowhere', async () => {
  const { ran, steps } = counted({ begin: () => refuse('ALREADY_PAID', 'Paid.') })
  const user = newId()
  const answers = await Promise.all([ask(user, steps), ask(user, steps)])
  expect(answers[0]?.errors[0]?.code).toBe('ALREADY_PAID')
  expect(answers[1]).toEqual(answers[0])
  expect(ran.outside).toHaveLength(0)
})

it('refuses the key for other input, also while the first one is under way', async () => {
  const { steps } = counted()
  const user = newId()
  const [first, other] = await Promise.all([
    ask(user, steps, 'k', { a: 1 }),
    pause(30).then(() => ask(user, steps, 'k', { a: 2 })),
  ])
  expect(first.errors).toEqual([])
  expect(other.errors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED')
})
