import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Database } from '../db/index.ts'
import type { Feed } from '../feed/index.ts'
import { addHealth, addStaticApps, createHttpServer, createRateLimits } from '../http/index.ts'
import { startApollo } from './apollo.ts'
import { buildSchema, type Resolver } from './build-schema.ts'
import { Gate, readRegisteredOperations } from './documents/index.ts'
import { addExplorer } from './explorer/index.ts'
import { createExecutor } from './execution/executor.ts'
import { errorMask } from './execution/mask.ts'
import { contextMaker } from './execution/request-context.ts'
import { PublicCache, publicRoots } from './public-cache/index.ts'
import { addGraphqlRoute } from './route.ts'
import type { ApiLog, ApiSettings, FindSession, LiveSessions } from './settings.ts'
import { startSocketServer, Subscriptions } from './socket/index.ts'

export interface ApiOptions {
  /** The resolvers of all modules. */
  readonly resolvers: readonly Resolver[]
  readonly config: ApiSettings
  readonly database: Database
  readonly feed: Feed
  readonly log: ApiLog
  readonly findSession: FindSession
  /** Optional: checks many sessions of open sockets in one query; without it each is looked up by its token. */
  readonly liveSessions?: LiveSessions
  /** The folder that holds the apps' folders: registered operations and built pages are read from there. */
  readonly appsDirectory: string
}

export interface Api {
  /** For routes of one's own (downloads, webhooks), added before `listen`. */
  readonly fastify: FastifyInstance
  readonly schema: GraphQLSchema
  /** Starts listening; resolves to the port, which matters when 0 was asked for. */
  listen(port: number, host: string): Promise<number>
  /** Stops taking requests, lets those under way finish, says goodbye to sockets. Leaves database and feed open. */
  close(): Promise<void>
}

/** Puts the API together: schema, HTTP server, GraphQL over HTTP and WebSocket, health, the apps' pages. */
export async function createApi(options: ApiOptions): Promise<Api> {
  const { config, database, feed, log, findSession, liveSessions } = options
  const schema = buildSchema(options.resolvers)
  const registered = await readRegisteredOperations(options.appsDirectory)
  const gate = new Gate(schema, registered, config.graphqlOperations === 'registered')
  const mask = errorMask(log)
  const execute = createExecutor(schema, mask)
  const makeContext = contextMaker(database, feed)
  const apollo = await startApollo({ schema, gate, execute, log })
  const limits = createRateLimits(config)
  const isPublic = publicRoots(schema)
  const cache = new PublicCache(schema, feed)
  const fastify = createHttpServer(config, limits, log)
  addHealth(fastify, database, feed)
  if (config.graphiql) addExplorer(fastify)
  addGraphqlRoute(fastify, {
    apollo,
    gate,
    findSession,
    makeContext,
    mask,
    limits,
    execute,
    publicRoots: isPublic,
    cache,
    cookieSecure: config.cookieSecure,
  })
  await addStaticApps(fastify, options.appsDirectory)
  const subscriptions = new Subscriptions({ schema, execute, makeContext, mask, publicRoots: isPublic })
  const sockets = startSocketServer(fastify.server, {
    settings: config,
    gate,
    limits,
    subscriptions,
    findSession,
    liveSessions,
    feed,
    log,
  })
  return {
    fastify,
    schema,
    listen: async (port, host) => {
      await fastify.listen({ port, host })
      const [address] = fastify.addresses()
      return typeof address === 'object' ? address.port : port
    },
    close: async () => {
      await sockets.close()
      cache.close()
      await fastify.close()
      await apollo.stop()
    },
  }
}
