import { entities } from './entities.ts'
import {
  SeatLanes,
  bookingDocuments,
  bookingJobs,
  bookingLines,
  reactToLaunches,
  reactToPayments,
} from './modules/bookings/index.ts'
import {
  type CardDesk,
  createSandboxGateway,
  financeJobs,
  invoiceDocument,
  reactToLaunchEnds,
} from './modules/finance/index.ts'
import { createSessionLookup, identityJobs } from './modules/identity/index.ts'
import { launchJobs, reactToFleet } from './modules/launches/index.ts'
import { notificationJobs } from './modules/notifications/index.ts'
import type { Config } from './platform/config/index.ts'
import { createDatabase, type Database, waitForDatabase } from './platform/db/index.ts'
import {
  addDocuments,
  DocumentAddresses,
  type DocumentKeys,
  documentKeys,
  type DocumentKind,
} from './platform/documents/index.ts'
import { createFeed, type Feed } from './platform/feed/index.ts'
import { type Api, createApi } from './platform/graphql/index.ts'
import { createWorker, type Worker } from './platform/jobs/index.ts'
import { log } from './platform/log/index.ts'
import { createMailer, type Inbox, registerInbox, startInbox } from './platform/mail/index.ts'
import { createResolvers } from './resolvers.ts'

/** Bookings that share a transaction at the most: enough for a sale, few enough that nobody waits long for neighbours. */
const BATCH_SIZE = 64

/** How long a process that starts waits for its database: a crash recovery, or a machine that boots. */
const DATABASE_PATIENCE_MS = 60_000

/** What both processes stand on. */
interface Ground {
  readonly database: Database
  readonly feed: Feed
  readonly desk: CardDesk
  close(): Promise<void>
}

async function layGround(config: Config): Promise<Ground> {
  const { databaseUrl: url, poolSize, statementTimeoutMs, gatewayTimeoutMs } = config
  await waitForDatabase(url, DATABASE_PATIENCE_MS, (error) =>
    log.warning('database', 'The database does not answer yet.', { error }),
  )
  const [database, feed, gateway] = await Promise.all([
    createDatabase({ url, poolSize, statementTimeoutMs }, entities),
    createFeed(config, log),
    createSandboxGateway({ url, timeoutMs: gatewayTimeoutMs }),
  ])
  // Of a launch that ends, first the bookings are settled, then its agency is invoiced.
  const stops = [reactToFleet(), reactToPayments(config), reactToLaunches(), reactToLaunchEnds()]
  return {
    database,
    feed,
    desk: { gateway, gatewayTimeoutMs },
    async close() {
      stops.forEach((stop) => stop())
      await feed.close()
      await Promise.all([gateway.close(), database.close()])
    },
  }
}

/** A running API node. */
export interface Server {
  readonly api: Api
  /** Stops taking requests, lets those under way finish, then lets go of everything. */
  close(): Promise<void>
}

/** Puts an API node together; `appsDirectory` holds the apps' folders. It does not listen yet. */
export async function createServer(config: Config, appsDirectory: string): Promise<Server> {
  const ground = await layGround(config)
  const { database, feed, desk } = ground
  const lanes = new SeatLanes(database.pool, feed, { lanes: config.bookingLanes, batchSize: BATCH_SIZE })
  const sessions = createSessionLookup(database, (error) =>
    log.warning('identity', 'The last use of a session was not noted.', { error }),
  )
  const keys = documentKeys(config.signingSecret)
  const documents = { keys, addresses: new DocumentAddresses(keys.address) }
  const resolvers = createResolvers({ config, lanes, desk, documents })
  const api = await createApi({ resolvers, config, database, feed, log, ...sessions, appsDirectory })
  addDocuments(api.fastify, documents.addresses, documentsOf(config, database, keys))
  const inbox = await openInbox(config, api)
  return {
    api,
    async close() {
      await api.close()
      await lanes.drain()
      await inbox?.close()
      await ground.close()
    },
  }
}

function documentsOf(config: Config, { pool }: Database, keys: DocumentKeys): readonly DocumentKind[] {
  const { publicOrigin, issuerName: name, issuerAddress: address, issuerTaxId: taxId } = config
  const issuer = { name, address, taxId }
  return [...bookingDocuments({ pool, keys, publicOrigin }), invoiceDocument({ pool, issuer, bookingLines })]
}

async function openInbox(config: Config, api: Api): Promise<Inbox | null> {
  if (!config.inbox || config.smtpUrl) return null
  const inbox = await startInbox(config.inboxPort)
  registerInbox(api.fastify, inbox)
  return inbox
}

/** A running worker. */
export interface RunningWorker {
  readonly worker: Worker
  close(): Promise<void>
}

/** Puts a worker together and starts it. */
export async function startWorker(config: Config): Promise<RunningWorker> {
  const ground = await layGround(config)
  const { database, feed, desk } = ground
  const mailer = createMailer(config)
  const parts = [
    identityJobs(config, mailer),
    launchJobs,
    financeJobs(desk, config),
    bookingJobs,
    notificationJobs(mailer, feed, config),
  ]
  const worker = await createWorker({ databaseUrl: config.databaseUrl, database, feed, parts })
  return {
    worker,
    async close() {
      await worker.close()
      mailer.close()
      await ground.close()
    },
  }
}
