import type { Pool } from 'pg'
import { newId, newToken, sha256 } from '../../src/platform/ids/index.ts'
import { aTraveler, inDays } from '../factories/index.ts'

/** A traveler with a session, as a browser would have it. */
export interface Account {
  readonly id: string
  readonly cookie: string
}

/** Travelers who are logged in already: a storm is about seats, not about passwords. */
export async function accounts(pool: Pool, count: number): Promise<readonly Account[]> {
  const made: Account[] = []
  for (let i = 0; i < count; i += 1) {
    const id = await aTraveler(pool, { email: `storm-${newId()}@mail.example` })
    const token = newToken()
    await pool.query(
      `insert into authentication_token (id, user_id, token_hash, app, expires_at, created_at) values ($1, $2, $3, 'traveler', $4, now())`,
      [newId(), id, sha256(token), inDays(1)],
    )
    made.push({ id, cookie: `astro_traveler=${token}` })
  }
  return made
}
