import { execute, type ExecutionResult, parse, subscribe } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Pool } from 'pg'
import { expect } from 'vitest'
import { FleetResolver } from '../../src/modules/fleet/index.ts'
import { AgencyReliabilityResolver, LaunchResolver, LaunchSubscription } from '../../src/modules/launches/index.ts'
import { type Actor, NOBODY, type RequestContext } from '../../src/platform/context/index.ts'
import { createPool, type Database } from '../../src/platform/db/index.ts'
import { createLocalFeed, type Feed } from '../../src/platform/feed/index.ts'
import { buildSchema } from '../../src/platform/graphql/index.ts'
import { createTestDatabase } from '../harness/index.ts'

export interface Asked {
  readonly data: Record<string, never>
  readonly codes: readonly unknown[]
  /** The statements it took, in the compiled execution. */
  readonly statements: readonly string[]
}

export interface World {
  readonly pool: Pool
  readonly feed: Feed
  /** Runs a document in graphql-js and compiled by graphql-jit; both must answer the same. */
  ask(query: string, variables?: Record<string, unknown>, actor?: Actor): Promise<Asked>
  follow(query: string, variables: Record<string, unknown>): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult>
  close(): Promise<void>
}

/** The launches' and fleet's part of the schema on a database of its own. */
export async function openWorld(): Promise<World> {
  const database = await createTestDatabase()
  const pool = createPool({ url: database.url, poolSize: 4, statementTimeoutMs: 5000 })
  const feed = createLocalFeed()
  const schema = buildSchema([FleetResolver, LaunchResolver, AgencyReliabilityResolver, LaunchSubscription])
  const statements: string[] = []
  const counting = {
    query: (statement: { text: string }) => (statements.push(statement.text), pool.query(statement)),
  } as unknown as Pool
  const context = (actor: Actor): RequestContext =>
    ({
      actor,
      database: { pool: counting } as unknown as Database,
      feed,
      loaders: new Map(),
    }) as unknown as RequestContext

  return {
    pool,
    feed,
    ask: async (query, variables = {}, actor = NOBODY) => {
      const document = parse(query)
      const plain = await execute({ schema, document, variableValues: variables, contextValue: context(actor) })
      const compiled = compileQuery(schema, document, '')
      if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled))
      statements.length = 0
      const fast = await compiled.query({}, context(actor), { ...variables })
      expect(JSON.parse(JSON.stringify(fast.data ?? null))).toEqual(JSON.parse(JSON.stringify(plain.data ?? null)))
      const codes = (fast.errors ?? []).map((error) => error.extensions['code'] ?? error.message)
      return { data: JSON.parse(JSON.stringify(fast.data ?? {})) as Asked['data'], codes, statements: [...statements] }
    },
    follow: async (query, variables) =>
      (await subscribe({
        schema,
        document: parse(query),
        variableValues: variables,
        contextValue: context(NOBODY),
      })) as AsyncGenerator<ExecutionResult>,
    close: async () => {
      await pool.end()
      await database.drop()
    },
  }
}
