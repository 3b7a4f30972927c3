import { clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/db/index.ts'
import { fault } from '../../../platform/errors/index.ts'
import { type Claim, WINDOW_SECONDS } from './throttle.rules.ts'

const COUNT = {
  name: 'throttle-count',
  // In the order of the keys, so that two tries never wait for each other crosswise.
  text: `insert into log_in_throttle as known (key, failures, window_started_at)
         select key, 1, $2 from unnest($1::text[]) as tried (key) order by key
         on conflict (key) do update set
           failures = case when known.window_started_at <= $3 then 1 else least(known.failures + 1, 1000000) end,
           window_started_at = case when known.window_started_at <= $3 then $2 else known.window_started_at end
         returning key, failures, window_started_at as "startedAt"`,
}

const FORGIVE = {
  name: 'throttle-forgive',
  text: `update log_in_throttle set failures = case when key = $1 then 0 else greatest(failures - 1, 0) end
         where key in (select key from log_in_throttle where key = any($2::text[]) order by key for update)`,
}

interface Count {
  readonly key: string
  readonly failures: number
  readonly startedAt: Date
}

/**
 * Counts a try before anybody knows how it ends, committed at once: however tries are batched, aliased or spread
 * over nodes, each counts (SPEC rule 2). @throws TOO_MANY_REQUESTS with `retryAfterSeconds` beyond a limit
 */
export async function countTry(database: Database, claims: readonly Claim[]): Promise<void> {
  const now = clock.now()
  const since = new Date(now.getTime() - WINDOW_SECONDS * 1000)
  const { rows } = await database.pool.query<Count>({ ...COUNT, values: [claims.map(({ key }) => key), now, since] })
  const limits = new Map(claims.map(({ key, limit }) => [key, limit]))
  const beyond = rows.filter((row) => row.failures > (limits.get(row.key) ?? 0))
  if (beyond.length === 0) return
  const end = Math.max(...beyond.map((row) => row.startedAt.getTime())) + WINDOW_SECONDS * 1000
  const retryAfterSeconds = Math.max(1, Math.ceil((end - now.getTime()) / 1000))
  const minutes = Math.ceil(retryAfterSeconds / 60)
  throw fault(
    'TOO_MANY_REQUESTS',
    `Too many tries. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    { retryAfterSeconds },
  )
}

/** A try that was right: the account's counter is cleared, the address gets this one back. */
export async function forgiveTry(database: Database, account: Claim, address: Claim): Promise<void> {
  await database.pool.query({ ...FORGIVE, values: [account.key, [account.key, address.key]] })
}
