import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../context/index.ts'
import type { Gate, Operation } from './documents/index.ts'
import type { Execute } from './execution/executor.ts'
import type { ApiLog } from './settings.ts'

type Gateway = ApolloServerOptionsWithGateway<ApolloContext>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

/** What Apollo carries through its pipeline: the operation that the gate admitted, and its context. */
export interface ApolloContext {
  readonly operation: Operation
  readonly context: RequestContext
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly gate: Gate
  readonly execute: Execute
  readonly log: ApiLog
}

/**
 * Apollo Server over the compiled executor. The gate has parsed, validated and authorised the document before
 * Apollo sees it; Apollo finds that document in its store by hash and never parses a second time.
 */
export async function startApollo({ schema, gate, execute, log }: ApolloOptions): Promise<ApolloServer<ApolloContext>> {
  const executor: Executor = ({ context }) => {
    const { operation, context: own } = context as ApolloContext
    return execute(operation, own)
  }
  const apollo = new ApolloServer<ApolloContext>({
    gateway: gatewayOf(schema, executor),
    documentStore: storeOf(gate),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    persistedQueries: false,
    // The gate lets introspection see the caller's role only; origins are checked before any operation.
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    stringifyResult: (result) => JSON.stringify(result),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => log.warning('apollo', String(message)),
      error: (message: unknown) => log.error('apollo', String(message)),
    },
  })
  await apollo.start()
  return apollo
}

function gatewayOf(apiSchema: GraphQLSchema, executor: Executor): Gateway {
  let loaded: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined
  return {
    load: () => {
      loaded?.({ apiSchema, coreSupergraphSdl: '' })
      return Promise.resolve({ executor })
    },
    onSchemaLoadOrUpdate: (callback) => {
      loaded = callback
      return () => undefined
    },
    stop: () => Promise.resolve(),
  }
}

type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<ApolloContext>['documentStore']>

/** Apollo's keys end in the hash of the text. */
function storeOf(gate: Gate): DocumentStore {
  return {
    get: (key) => Promise.resolve(gate.byHash(key.slice(-64))?.document),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  }
}
