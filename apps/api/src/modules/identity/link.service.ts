import { createHmac } from 'node:crypto'
import { plusSeconds } from '../../platform/calendar/index.ts'
import { clock } from '../../platform/clock/index.ts'
import { type Database, sqlOf } from '../../platform/db/index.ts'
import { newId, sha256 } from '../../platform/ids/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { lockUser } from './account.lock.ts'
import { linkExpired } from './identity.errors.ts'
import type { LinkPurpose } from './session.entity.ts'

/** How long a link works (SPEC rule 3). */
const LIFETIME_SECONDS: Record<LinkPurpose, number> = { VERIFY_EMAIL: 48 * 3600, RESET_PASSWORD: 3600 }

/** A link to be written: for whom, for what, and what makes its token its own. */
export interface LinkRequest {
  readonly userId: string
  readonly purpose: LinkPurpose
  /** The job's id: a job that runs again sends the same link, not a second one. */
  readonly seed: string
  readonly secret: string
}

/**
 * Writes a link and returns its token. The token follows from the seed and the signing secret, so that neither the
 * outbox nor a job nor the database ever holds it; the database has its hash.
 */
export async function issueLink(tx: Tx, { userId, purpose, seed, secret }: LinkRequest): Promise<string> {
  const token = createHmac('sha256', secret).update(`one-time-link:${purpose}:${seed}`).digest('base64url')
  const id = newId()
  const issued = await sqlOf(tx.em).query({
    text: `insert into one_time_link (id, user_id, purpose, token_hash, expires_at, created_at)
           values ($1, $2, $3, $4, $5, $6) on conflict (token_hash) do nothing returning id`,
    values: [id, userId, purpose, sha256(token), plusSeconds(tx.now, LIFETIME_SECONDS[purpose]), tx.now],
  })
  if (issued.length > 0)
    tx.record({ entityType: 'OneTimeLink', entityId: id, action: 'ISSUED', details: { userId, purpose } })
  return token
}

const OPEN = `from one_time_link l join app_user u on u.id = l.user_id and u.disabled_at is null
  where l.token_hash = $1 and l.purpose = $2 and l.used_at is null and l.expires_at > $3`

/** Whose link this is, while it works. */
export async function ownerOfLink(
  database: Database,
  purpose: LinkPurpose,
  token: string,
): Promise<{ readonly email: string } | null> {
  const { rows } = await database.pool.query<{ email: string }>({
    name: 'owner-of-link',
    text: `select u.email ${OPEN}`,
    values: [sha256(token), purpose, clock.now()],
  })
  return rows[0] ?? null
}

/**
 * Uses a link up, together with all others of that user and purpose, and returns whose it is. Of two who use it at the
 * same moment one is refused. @throws DomainError LINK_EXPIRED
 */
export async function consumeLink(tx: Tx, purpose: LinkPurpose, token: string): Promise<string> {
  const sql = sqlOf(tx.em)
  const [link] = await sql.query<{ id: string; userId: string }>({
    text: `update one_time_link set used_at = $3 where used_at is null and id = (select l.id ${OPEN}) returning id, user_id as "userId"`,
    values: [sha256(token), purpose, tx.now],
  })
  if (link === undefined) throw linkExpired()
  await sql.query({
    text: 'update one_time_link set used_at = $3 where user_id = $1 and purpose = $2 and used_at is null',
    values: [link.userId, purpose, tx.now],
  })
  tx.record({ entityType: 'OneTimeLink', entityId: link.id, action: 'USED', details: { userId: link.userId, purpose } })
  return link.userId
}

/** Confirms an e-mail address by the link that was sent to it (SPEC rule 3). */
export async function verifyEmail(tx: Tx, input: { readonly token: string }): Promise<string> {
  const userId = await consumeLink(tx, 'VERIFY_EMAIL', input.token)
  const user = await lockUser(tx, userId)
  if (user.emailVerifiedAt === null) {
    user.emailVerifiedAt = tx.now
    tx.record({ entityType: 'User', entityId: userId, action: 'EMAIL_VERIFIED', details: {} })
  }
  return userId
}
