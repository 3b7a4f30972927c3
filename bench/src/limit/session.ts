import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Pool } from 'pg'

const FIND = `select s.id, s.token_hash as "tokenHash", s.user_id as "userId", s.last_used_at as "lastUsedAt", u.role, e.position
  from authentication_token s
    join app_user u on u.id = s.user_id and u.disabled_at is null
    left join employee e on e.user_id = s.user_id
  where s.token_hash = any($1::text[]) and not s.is_revoked and s.expires_at > $2`

/** Who asks, looked up on every request as the product does. */
export async function userOf(pool: Pool, { headers }: FastifyRequest): Promise<string> {
  const token = /astro_traveler=([\w-]{43})/.exec(headers.cookie ?? '')?.[1] ?? ''
  const hash = createHash('sha256').update(token).digest('hex')
  const { rows } = await pool.query<{ userId: string }>({ name: 'session', text: FIND, values: [[hash], new Date()] })
  const [session] = rows
  if (session === undefined) throw new Error('There is no such session.')
  return session.userId
}
