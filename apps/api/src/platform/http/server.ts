import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { fault, type FaultCode } from '../errors/index.ts'
import { newId } from '../ids/index.ts'
import { MAX_BODY_BYTES } from './limits.ts'
import { sendErrors } from './answers.ts'
import { isOwnOrigin } from './origin-check.ts'
import { limitAddresses, type RateLimits } from './rate-limit.ts'
import { securityHeaders } from './security-headers.ts'
import type { HttpLog, HttpSettings } from './settings.ts'

/** A trace id that a proxy or a client may bring along: nothing that could break a log line. */
const TRACE_ID = /^[\w-]{8,64}$/

/**
 * The HTTP server without routes: trace ids, security headers, origin check, body limits, errors as JSON.
 * Bodies are read as text, and only those of type application/json.
 */
export function createHttpServer(settings: HttpSettings, limits: RateLimits, log: HttpLog): FastifyInstance {
  const fastify = Fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: (_address, hop) => hop < settings.trustedProxies,
    requestIdHeader: false,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id']
      return typeof given === 'string' && TRACE_ID.test(given) ? given : newId()
    },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    keepAliveTimeout: 72_000,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be decoded comes past all hooks.
    frameworkErrors: (error, request, reply) => {
      reply.headers(securityHeaders(settings.cookieSecure))
      sendFault(error, request, reply, log)
    },
  })
  readJsonAsText(fastify)
  guard(fastify, settings)
  limitAddresses(fastify, limits)
  fastify.setErrorHandler((error: FastifyError, request, reply) => sendFault(error, request, reply, log))
  return fastify
}

function readJsonAsText(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
}

function guard(fastify: FastifyInstance, settings: HttpSettings): void {
  const headers = securityHeaders(settings.cookieSecure)
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    reply.header('x-request-id', request.id)
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnOrigin(request.headers, settings.publicOrigin)) {
      sendErrors(request, reply, 403, [fault('FORBIDDEN', 'Requests from other sites are refused.')])
      return
    }
    done()
  })
}

function sendFault(
  error: FastifyError,
  request: FastifyRequest,
  reply: Parameters<typeof sendErrors>[1],
  log: HttpLog,
): void {
  const status = error.statusCode ?? 500
  if (status < 500) {
    sendErrors(request, reply, status, [fault('BAD_USER_INPUT', WORDS[status] ?? 'The request cannot be read.')])
    return
  }
  const code: FaultCode = status === 503 ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'
  log.error('http', 'A request failed.', { traceId: request.id, error })
  sendErrors(request, reply, status, [
    fault(code, 'Something went wrong on our side. Please try again.', { traceId: request.id }),
  ])
}

const WORDS: Readonly<Record<number, string>> = {
  413: 'The request is larger than 64 KiB.',
  415: 'Send application/json.',
}
