import type { Sql } from '../../../platform/db/index.ts'
import type { UserErrorData } from '../../../platform/errors/index.ts'
import { type StoredAnswer, answerFor } from '../../../platform/mutate/index.ts'
import { type Plan, planRequest } from './plan.ts'
import type { BookRequest, SeatOutcome, SeatRequest } from './requests.ts'
import { dropExpiredHolds, lockLaunches, readSeats } from './state.ts'
import { writePlans } from './write.ts'

/**
 * Serves many requests for seats in one transaction: locks their launches, decides one after another, writes all
 * at once (SPEC rules 8 to 11, 14). A refused request does not touch its neighbours. Keys of the requests must
 * differ. Answers in the order of the requests.
 */
export async function serveSeatRequests(
  sql: Sql,
  requests: readonly SeatRequest[],
  now: Date,
): Promise<readonly SeatOutcome[]> {
  const known = await claimKeys(sql, requests.filter(hasKey), now)
  const open = requests.filter((request) => !known.has(request))
  const plans = open.length === 0 ? new Map<SeatRequest, Plan>() : await decide(sql, open, now)
  await writePlans(sql, [...plans.values()], now)
  await keepAnswers(sql, [...plans.values()])
  return requests.map((request) => known.get(request) ?? outcomeOf(plans.get(request)))
}

/** Decides one request without writing anything: what it would come to, as long as the launch's lock is held. */
export async function planSeatRequest(sql: Sql, request: SeatRequest, now: Date): Promise<Plan> {
  const plan = (await decide(sql, [request], now)).get(request)
  if (!plan) throw new Error('a request was not planned')
  return plan
}

async function decide(sql: Sql, requests: readonly SeatRequest[], now: Date): Promise<Map<SeatRequest, Plan>> {
  const launchIds = [...new Set(requests.map((request) => request.launchId))]
  const launches = await lockLaunches(sql, launchIds)
  await dropExpiredHolds(sql, launchIds, now)
  const state = await readSeats(sql, launches, requests)
  return new Map(requests.map((request) => [request, planRequest(request, state, now)]))
}

function outcomeOf(plan: Plan | undefined): SeatOutcome {
  if (!plan) throw new Error('a request was neither known nor planned')
  if (plan.kind === 'held') return { kind: 'held', hold: plan.hold }
  if (plan.kind === 'booked') return { kind: 'booked', booking: plan.booking }
  return { kind: 'refused', errors: plan.errors }
}

type Keyed = BookRequest & { readonly claim: NonNullable<BookRequest['claim']> }

function hasKey(request: SeatRequest): request is Keyed {
  return request.kind === 'book' && request.claim !== null
}

/** Takes the keys of this batch; for those already taken, what they stand for. Sorted, so that batches cannot block each other. */
async function claimKeys(sql: Sql, requests: readonly Keyed[], now: Date): Promise<Map<SeatRequest, SeatOutcome>> {
  if (requests.length === 0) return new Map()
  const claims = requests.map((request) => request.claim)
  const won = await sql.query<{ userId: string; key: string }>({
    name: 'claim-keys',
    text: `insert into idempotency_key (user_id, key, operation, input_hash, state, created_at)
           select user_id, key, operation, input_hash, 'DONE', $5
           from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as given (user_id, key, operation, input_hash)
           order by user_id, key
           on conflict do nothing returning user_id as "userId", key`,
    values: [
      claims.map((claim) => claim.userId),
      claims.map((claim) => claim.key),
      claims.map((claim) => claim.operation),
      claims.map((claim) => claim.inputHash),
      now,
    ],
  })
  const ours = new Set(won.map(({ userId, key }) => `${userId} ${key}`))
  const lost = requests.filter(({ claim }) => !ours.has(`${claim.userId} ${claim.key}`))
  return lost.length === 0 ? new Map() : readKnown(sql, lost)
}

interface KnownRow extends StoredAnswer {
  readonly userId: string
  readonly key: string
}

async function readKnown(sql: Sql, requests: readonly Keyed[]): Promise<Map<SeatRequest, SeatOutcome>> {
  const rows = await sql.query<KnownRow>({
    name: 'known-keys',
    text: `select user_id as "userId", key, operation, input_hash as "inputHash", state, subject_id as "subjectId", refusals
           from idempotency_key where (user_id, key) in (select * from unnest($1::uuid[], $2::text[]))`,
    values: [requests.map(({ claim }) => claim.userId), requests.map(({ claim }) => claim.key)],
  })
  const byKey = new Map(rows.map((row) => [`${row.userId} ${row.key}`, row]))
  return new Map(
    requests.map((request) => {
      const stored = byKey.get(`${request.claim.userId} ${request.claim.key}`)
      if (!stored) throw new Error('an idempotency key vanished while it was read')
      const { subjectId, errors } = answerFor(stored, request.claim.inputHash)
      return [request, { kind: 'known', bookingId: subjectId, errors }]
    }),
  )
}

/** Fixes what the keys stand for from now on. */
async function keepAnswers(sql: Sql, plans: readonly Plan[]): Promise<void> {
  const answers = plans.flatMap((plan) => {
    if (!hasKey(plan.request)) return []
    const errors: readonly UserErrorData[] | null = plan.kind === 'refused' ? plan.errors : null
    const subjectId = plan.kind === 'booked' ? plan.booking.id : null
    return [{ claim: plan.request.claim, subjectId, refusals: errors && JSON.stringify(errors) }]
  })
  if (answers.length === 0) return
  await sql.query({
    name: 'keep-answers',
    text: `update idempotency_key known set subject_id = given.subject_id, refusals = given.refusals
           from unnest($1::uuid[], $2::text[], $3::uuid[], $4::jsonb[]) as given (user_id, key, subject_id, refusals)
           where known.user_id = given.user_id and known.key = given.key`,
    values: [
      answers.map(({ claim }) => claim.userId),
      answers.map(({ claim }) => claim.key),
      answers.map(({ subjectId }) => subjectId),
      answers.map(({ refusals }) => refusals),
    ],
  })
}
