import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, OperationTypeNode } from 'graphql'
import { NOBODY, type RequestContext } from '../context/index.ts'
import {
  clientApp,
  graphqlType,
  type RateLimits,
  sendErrors,
  sendTooMany,
  sessionCookie,
  sessionToken,
} from '../http/index.ts'
import type { ApolloContext } from './apollo.ts'
import { type Gate, type Operation, refused } from './documents/index.ts'
import type { Execute } from './execution/executor.ts'
import type { MaskError } from './execution/mask.ts'
import { type MakeContext, NO_COOKIE } from './execution/request-context.ts'
import type { KeptAnswer, PublicCache, PublicRoots } from './public-cache/index.ts'
import { readOperation, readParameters } from './read-request.ts'
import type { Caller, FindSession } from './settings.ts'

export interface RouteOptions {
  readonly apollo: ApolloServer<ApolloContext>
  readonly gate: Gate
  readonly findSession: FindSession
  readonly makeContext: MakeContext
  readonly mask: MaskError
  readonly limits: RateLimits
  readonly execute: Execute
  readonly publicRoots: PublicRoots
  readonly cache: PublicCache
  readonly cookieSecure: boolean
}

/** Serves GraphQL over HTTP at `/graphql`: POST for everything, GET for queries. */
export function addGraphqlRoute(fastify: FastifyInstance, options: RouteOptions): void {
  const handler = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    answer(request, reply, options)
  fastify.route({ method: ['GET', 'POST'], url: '/graphql', handler })
}

async function answer(request: FastifyRequest, reply: FastifyReply, options: RouteOptions): Promise<FastifyReply> {
  const key = request.method === 'GET' ? request.url : (request.body as string)
  const known = options.cache.get(key)
  if (known !== undefined) return sendKept(request, reply, known)
  const read = request.method === 'GET' ? readParameters(parametersOf(request)) : readOperation(jsonOf(request))
  if (read.error !== undefined) return sendErrors(request, reply, 400, [read.error])
  const caller = await callerOf(request, options)
  if (caller instanceof GraphQLError) return sendErrors(request, reply, 503, [caller])
  const wait = caller.actor.userId === null ? 0 : options.limits.user(caller.actor.userId)
  if (wait > 0) return sendTooMany(request, reply, wait)
  const { operation, errors } = options.gate.admit(read.request, caller)
  if (errors !== undefined) return sendErrors(request, reply, statusOf(errors), errors)
  const misplaced = misplacedOn(request.method, operation)
  if (misplaced !== null) return sendErrors(request, reply, misplaced.status, [misplaced.error])
  const roots = options.publicRoots(operation)
  if (roots === null) return run(request, reply, operation, { ...options, caller })
  return sendKept(
    request,
    reply,
    await options.cache.answer(key, operation, roots, () => options.execute(operation, nobody(request, options))),
  )
}

/** Public answers are made without knowing who asks, so that nothing of the first who asks can be in them. */
function nobody({ id }: FastifyRequest, { makeContext }: RouteOptions): RequestContext {
  return makeContext({ actor: NOBODY, app: 'script', address: '', userAgent: null, traceId: id, cookie: NO_COOKIE })
}

function sendKept({ method, headers }: FastifyRequest, reply: FastifyReply, kept: KeptAnswer): FastifyReply {
  reply.header('cache-control', 'no-cache').header('vary', 'accept')
  if (method === 'GET') {
    reply.header('etag', kept.etag)
    if (headers['if-none-match'] === kept.etag) return reply.code(304).send()
  }
  return reply.code(kept.status).type(graphqlType(headers.accept)).send(kept.body)
}

/** Nothing ran. Rights are told with 200, which every client reads as an answer; the rest is the client's mistake. */
function statusOf(errors: readonly GraphQLError[]): number {
  const code = errors[0]?.extensions['code']
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' || code === 'PERSISTED_QUERY_NOT_FOUND') return 200
  return 400
}

function misplacedOn(method: string, { kind }: Operation): { status: number; error: GraphQLError } | null {
  if (kind === OperationTypeNode.SUBSCRIPTION)
    return { status: 400, error: refused('Subscriptions run over WebSocket.') }
  if (method === 'GET' && kind !== OperationTypeNode.QUERY)
    return { status: 405, error: refused('GET runs queries only; send a POST.') }
  return null
}

async function run(
  request: FastifyRequest,
  reply: FastifyReply,
  operation: Operation,
  { apollo, makeContext, cookieSecure, caller }: RouteOptions & { caller: Caller },
): Promise<FastifyReply> {
  const cookies: string[] = []
  const context = makeContext({
    ...caller,
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    traceId: request.id,
    cookie: sessionCookie(caller.app, cookieSecure, (value) => cookies.push(value)),
  })
  const { prepared, operationName, variables } = operation
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['accept', request.headers.accept ?? '*/*']]),
      search: '',
      body: { query: prepared.text, operationName, variables },
    },
    context: () => Promise.resolve({ operation, context }),
  })
  for (const [name, value] of headers) reply.header(name, value)
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  reply.code(status ?? 200).header('cache-control', 'no-store')
  return reply.send(body.kind === 'complete' ? body.string : '')
}

async function callerOf(
  { headers, id }: FastifyRequest,
  { findSession, mask }: RouteOptions,
): Promise<Caller | GraphQLError> {
  const app = clientApp(headers['apollographql-client-name'])
  const token = sessionToken(headers.cookie, app)
  if (token === null) return { actor: NOBODY, app }
  try {
    const session = await findSession(token)
    return { actor: session?.actor ?? NOBODY, app }
  } catch (error) {
    return mask(new GraphQLError('The session cannot be looked up.', { originalError: error as Error }), id)
  }
}

function parametersOf({ url }: FastifyRequest): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : url.slice(start))
}

/** undefined for what is no JSON: refused like any other thing that is no operation. */
function jsonOf({ body }: FastifyRequest): unknown {
  try {
    return JSON.parse(body as string)
  } catch {
    return undefined
  }
}
