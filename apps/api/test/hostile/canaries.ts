import type { Pool } from 'pg'

/** What must not turn up where it does not belong, by what it is. */
export type Canaries = Readonly<Record<'password' | 'email' | 'card' | 'session' | 'link', readonly string[]>>

/**
 * Where each may lie in the database, and why. Everything else holds ids, hashes or nothing: the log of entries is
 * kept for ever and the outbox and the jobs are read by people, so not even an account's address stands there.
 */
export const ALLOWED: Readonly<Record<keyof Canaries, readonly string[]>> = {
  // As an argon2id hash only.
  password: [],
  // The account logs in with it; passengers and agencies are reached by it.
  email: ['public.app_user', 'public.agency', 'public.passenger'],
  // The gateway's, for as long as it takes to ask it.
  card: [],
  // As SHA-256 only.
  session: [],
  link: [],
}

/** Tables with a row in which one of the texts stands, in all schemas of ours. */
export async function tablesHolding(pool: Pool, texts: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; quoted: string }>(
    `select table_schema || '.' || table_name as name, format('%I.%I', table_schema, table_name) as quoted
     from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const found: string[] = []
  for (const { name, quoted } of rows) {
    const { rowCount } = await pool.query(
      `select 1 from ${quoted} t where exists (select from unnest($1::text[]) as c (text) where position(lower(c.text) in lower(t::text)) > 0) limit 1`,
      [texts],
    )
    if (rowCount !== 0) found.push(name)
  }
  return found
}

/** The canaries that stand in a text. */
export function heardIn(text: string, canaries: Canaries): string[] {
  const low = text.toLowerCase()
  return Object.entries(canaries).flatMap(([kind, texts]) =>
    texts.filter((one) => low.includes(one.toLowerCase())).map((one) => `${kind} ${one}`),
  )
}
