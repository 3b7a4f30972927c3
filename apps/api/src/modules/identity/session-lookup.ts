import { clock } from '../../platform/clock/index.ts'
import type { Actor } from '../../platform/context/index.ts'
import type { Database } from '../../platform/db/index.ts'
import type { FindSession, LiveSessions, Session } from '../../platform/graphql/index.ts'
import { isId, sha256 } from '../../platform/ids/index.ts'
import { audienceOf } from './actor.rules.ts'
import type { EmployeePosition } from './profiles.entity.ts'
import type { Role } from './user.entity.ts'

const FIND = {
  name: 'sessions-by-token',
  text: `select s.id, s.token_hash as "tokenHash", s.user_id as "userId", s.last_used_at as "lastUsedAt", u.role, e.position
    from authentication_token s
      join app_user u on u.id = s.user_id and u.disabled_at is null
      left join employee e on e.user_id = s.user_id
    where s.token_hash = any($1::text[]) and not s.is_revoked and s.expires_at > $2`,
}

const TOUCH = {
  name: 'sessions-touch',
  text: `update authentication_token set last_used_at = $2 where id in (
      select id from authentication_token where id = any($1::uuid[]) and (last_used_at is null or last_used_at < $3) for update skip locked)`,
}

const LIVE = {
  name: 'sessions-live',
  text: `select s.id from authentication_token s join app_user u on u.id = s.user_id and u.disabled_at is null
    where s.id = any($1::uuid[]) and not s.is_revoked and s.expires_at > $2`,
}

interface Row {
  readonly id: string
  readonly tokenHash: string
  readonly userId: string
  readonly lastUsedAt: Date | null
  readonly role: Role
  readonly position: EmployeePosition | null
}

interface Asker {
  readonly hash: string
  resolve(session: Session | null): void
  reject(error: unknown): void
}

/** The last use is kept to the minute, so that most requests write nothing. */
const TOUCH_EVERY_MS = 60_000
const TOKEN = /^[\w-]{43}$/

/**
 * Finds who a session's token stands for, on every request. Look-ups of one turn of the event loop share one
 * statement; nothing is remembered beyond it, so that a session that ended has ended everywhere (SPEC rule 3).
 * `onTouchError` hears when the last use could not be noted, which disturbs nobody.
 */
export function createSessionLookup(database: Database, onTouchError: (error: unknown) => void = () => undefined) {
  let waiting: Asker[] = []

  const findSession: FindSession = (token) => {
    if (!TOKEN.test(token)) return Promise.resolve(null)
    return new Promise((resolve, reject) => {
      waiting.push({ hash: sha256(token), resolve, reject })
      if (waiting.length === 1) setImmediate(() => void answer())
    })
  }

  const answer = async (): Promise<void> => {
    const askers = waiting
    waiting = []
    const now = clock.now()
    try {
      const { rows } = await database.pool.query<Row>({
        ...FIND,
        values: [[...new Set(askers.map(({ hash }) => hash))], now],
      })
      const found = new Map(rows.map((row) => [row.tokenHash, sessionOf(row)]))
      for (const asker of askers) asker.resolve(found.get(asker.hash) ?? null)
      touch(database, rows, now).catch(onTouchError)
    } catch (error) {
      for (const asker of askers) asker.reject(error)
    }
  }

  const liveSessions: LiveSessions = async (ids) => {
    const { rows } = await database.pool.query<{ id: string }>({ ...LIVE, values: [ids.filter(isId), clock.now()] })
    return new Set(rows.map(({ id }) => id))
  }

  return { findSession, liveSessions }
}

function sessionOf({ id, userId, role, position }: Row): Session | null {
  const audience = audienceOf(role, position)
  return audience === null ? null : { actor: { audience, userId, sessionId: id } satisfies Actor }
}

async function touch(database: Database, rows: readonly Row[], now: Date): Promise<void> {
  const before = new Date(now.getTime() - TOUCH_EVERY_MS)
  const stale = rows.filter(({ lastUsedAt }) => lastUsedAt === null || lastUsedAt < before).map(({ id }) => id)
  if (stale.length > 0) await database.pool.query({ ...TOUCH, values: [stale, now, before] })
}
