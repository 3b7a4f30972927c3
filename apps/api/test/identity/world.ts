import {
  Agency,
  AuthenticationToken,
  createSessionLookup,
  Employee,
  identityJobs,
  identityResolvers,
  LogInThrottle,
  OneTimeLink,
  Traveler,
  User,
} from '../../src/modules/identity/index.ts'
import { createDatabase, type Database } from '../../src/platform/db/index.ts'
import { EntryLog } from '../../src/platform/entry-log/index.ts'
import { createLocalFeed, type Feed } from '../../src/platform/feed/index.ts'
import { createApi } from '../../src/platform/graphql/index.ts'
import type { JobContext, OutboxMessage } from '../../src/platform/jobs/index.ts'
import { systemScope } from '../../src/platform/jobs/index.ts'
import { log } from '../../src/platform/log/index.ts'
import type { Mail } from '../../src/platform/mail/index.ts'
import { IdempotencyKey } from '../../src/platform/mutate/index.ts'
import { OutboxEvent } from '../../src/platform/outbox/index.ts'
import { createTestDatabase } from '../harness/index.ts'
import { type Client, createClient } from './client.ts'

export interface World {
  readonly database: Database
  readonly feed: Feed
  /** Mails sent so far, the newest last. */
  readonly mails: Mail[]
  /** A browser or script of its own, with a cookie jar; from an address of its own when one is given. */
  client(options?: { readonly app?: string; readonly address?: string }): Client
  /** Does what the worker would: takes the events from the outbox and runs the jobs they lead to; `times` for each. */
  work(times?: number): Promise<void>
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** The module alone: what stands above it is not needed here. */
const ENTITIES = [
  User,
  Traveler,
  Agency,
  Employee,
  AuthenticationToken,
  OneTimeLink,
  LogInThrottle,
  EntryLog,
  OutboxEvent,
  IdempotencyKey,
]

const SETTINGS = {
  profile: 'test',
  graphqlOperations: 'any',
  graphiql: false,
  publicOrigin: 'https://booking.example',
  signingSecret: 'a secret of the tests, 32 characters',
  trustedProxies: 1,
  cookieSecure: false,
  maxSocketsPerUser: 5,
  sessionDays: 30,
} as const

/** The accounts' part of the API, over HTTP, on a database of its own. */
export async function openWorld(rateLimits: 'lenient' | 'strict' = 'lenient'): Promise<World> {
  const own = await createTestDatabase()
  const database = await createDatabase({ url: own.url, poolSize: 6, statementTimeoutMs: 5000 }, ENTITIES)
  const feed = createLocalFeed()
  const config = { ...SETTINGS, rateLimits }
  const api = await createApi({
    resolvers: identityResolvers(config),
    config,
    database,
    feed,
    log,
    ...createSessionLookup(database),
    appsDirectory: import.meta.dirname,
  })
  const mails: Mail[] = []
  const part = identityJobs(config, { sendMail: async (mail) => void mails.push(mail), close: () => undefined })
  const rows = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await database.pool.query<Row>(text, [...values])).rows

  return {
    database,
    feed,
    mails,
    rows,
    client: (options = {}) => createClient(api.fastify, options),
    async work(times = 1) {
      const messages = await rows<OutboxMessage>(
        `delete from outbox returning id, event, entity_type as "entityType", entity_id as "entityId", data, created_at as "createdAt"`,
      )
      const orders = messages.flatMap((message) => part.reactions?.[message.event]?.(message) ?? [])
      for (const [n, order] of orders.entries()) {
        const job = part.jobs.find(({ name }) => name === order.name)
        const ctx: JobContext = {
          ...systemScope(order.name, { database, feed }),
          jobId: `job-${n}`,
          attempt: 1,
          signal: AbortSignal.timeout(10_000),
          enqueue: () => Promise.resolve(),
        }
        for (let run = 0; run < times; run += 1)
          await job?.run(ctx, JSON.parse(JSON.stringify(order.data)) as Record<string, unknown>)
      }
    },
    async close() {
      await api.close()
      await database.close()
      await own.drop()
    },
  }
}
