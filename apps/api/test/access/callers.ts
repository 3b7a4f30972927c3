import type { Pool } from 'pg'
import { hashPassword } from '../../src/modules/identity/passwords/hash.ts'
import { AUDIENCES, type Audience } from '../../src/platform/access/index.ts'
import { clock } from '../../src/platform/clock/index.ts'
import { newId, newToken, sha256 } from '../../src/platform/ids/index.ts'
import { anAgency, aTraveler, aUser, inDays } from '../factories/index.ts'
import type { TestApi } from '../harness/test-api.ts'

export interface GraphqlError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string }
}

/** An answer as it came, to be read or compared as a whole. */
export interface Reply {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  readonly data: Record<string, unknown> | null
  readonly errors: readonly GraphqlError[]
}

/** Somebody of one audience with a live session, or nobody. */
export interface Caller {
  readonly audience: Audience
  /** Empty for nobody. */
  readonly userId: string
  readonly sessionId: string
  readonly cookie: string
  ask(query: string, variables?: object): Promise<Reply>
}

/** Sends one operation over HTTP. */
export async function post(
  origin: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const text = await response.text()
  const json = text.startsWith('{') ? (JSON.parse(text) as Partial<Reply>) : {}
  return {
    status: response.status,
    text,
    headers: response.headers,
    data: json.data ?? null,
    errors: json.errors ?? [],
  }
}

/** Makes a user of an audience, with a session written straight into the table. */
export async function aCaller(api: TestApi, pool: Pool, audience: Audience): Promise<Caller> {
  const userId = audience === 'ANONYMOUS' ? '' : await anAccount(pool, audience)
  const [sessionId, cookie] = userId === '' ? ['', ''] : await aSession(pool, userId)
  const headers = cookie === '' ? {} : { cookie }
  return {
    audience,
    userId,
    sessionId,
    cookie,
    ask: (query, variables = {}) => post(api.origin, JSON.stringify({ query, variables }), headers),
  }
}

/** One caller of each audience. */
export async function everybody(api: TestApi, pool: Pool): Promise<Record<Audience, Caller>> {
  const callers = await Promise.all(AUDIENCES.map((audience) => aCaller(api, pool, audience)))
  return Object.fromEntries(callers.map((caller) => [caller.audience, caller])) as Record<Audience, Caller>
}

export const PASSWORD = 'violet-Kestrel-72-harbour'
let hash: Promise<string> | undefined

async function anAccount(pool: Pool, audience: Audience): Promise<string> {
  const passwordHash = await (hash ??= hashPassword(PASSWORD))
  if (audience === 'TRAVELER') return aTraveler(pool, { passwordHash })
  if (audience === 'AGENCY') return anAgency(pool, { passwordHash })
  if (audience === 'IT_OPERATOR') return aUser(pool, { passwordHash, role: 'IT_OPERATOR' })
  const id = await aUser(pool, { passwordHash, role: 'EMPLOYEE' })
  await pool.query(
    `insert into employee (user_id, first_name, last_name, position, department, created_at, updated_at)
     values ($1, 'Katherine', 'Johnson', $2, 'Office', $3, $3)`,
    [id, audience, clock.now()],
  )
  return id
}

/** A session of a user: its id, and the cookie that stands for it. */
export async function aSession(pool: Pool, userId: string): Promise<[id: string, cookie: string]> {
  const [id, token] = [newId(), newToken()]
  await pool.query(
    `insert into authentication_token (id, user_id, token_hash, app, expires_at, created_at) values ($1, $2, $3, 'script', $4, $5)`,
    [id, userId, sha256(token), inDays(1), clock.now()],
  )
  return [id, `astro_session=${token}`]
}
