import { GraphQLError } from 'graphql'
import { fault, type FaultCode } from '../../errors/index.ts'
import type { ApiLog } from '../settings.ts'

const KNOWN: ReadonlySet<unknown> = new Set<FaultCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_MANY_REQUESTS',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
])

/** Classes 08 (connection), 53 (resources), 57P (shutdown), and a statement given up after its time. */
const DATABASE_AWAY = /^(?:08\w{3}|53\w{3}|57P\w{2}|57014|55P03)$/
const NETWORK_AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
])
const DRIVER_AWAY =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end/i

/** Turns what went wrong into what may be told. */
export type MaskError = (error: GraphQLError, traceId: string) => GraphQLError

/**
 * Faults made with `fault` pass. Anything else is logged once, with its stack, and told as INTERNAL_SERVER_ERROR
 * or, when the database is away, as SERVICE_UNAVAILABLE, with the trace id under which it stands in the log.
 */
export function errorMask(log: ApiLog): MaskError {
  return (error, traceId) => {
    if (KNOWN.has(error.extensions?.['code'])) return error
    const cause = error.originalError ?? error
    const away = isUnavailable(cause)
    log.error('graphql', away ? 'The database cannot be reached.' : 'An operation failed.', {
      traceId,
      path: error.path?.join('.'),
      error: cause,
    })
    return told(error, away, traceId)
  }
}

function told(error: GraphQLError, away: boolean, traceId: string): GraphQLError {
  const { message, extensions } = away
    ? fault('SERVICE_UNAVAILABLE', 'The service is briefly unavailable. Please try again.', { traceId })
    : fault('INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Please try again.', { traceId })
  const masked = new GraphQLError(message, { path: error.path ?? null, extensions })
  // graphql-jit knows where in the document, but has no source to work it out from again.
  if (error.locations !== undefined)
    Object.defineProperty(masked, 'locations', { value: error.locations, enumerable: true })
  return masked
}

/** Whether an error says that PostgreSQL, or the way to it, is away or overloaded. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false
  const code: unknown = 'code' in error ? error.code : undefined
  if (typeof code === 'string' && (DATABASE_AWAY.test(code) || NETWORK_AWAY.has(code))) return true
  if (DRIVER_AWAY.test(error.message)) return true
  return (
    isUnavailable(error.cause, depth + 1) || isUnavailable('previous' in error ? error.previous : undefined, depth + 1)
  )
}
