import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

export type FaultCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'TOO_MANY_REQUESTS' | 'OFFLINE' | 'SERVER'

/** What went wrong outside the domain, and in words that a person can act on. */
export interface Fault {
  readonly code: FaultCode
  readonly message: string
}

const WORDS: Record<FaultCode, string> = {
  UNAUTHENTICATED: 'Your session has ended. Log in again to go on.',
  FORBIDDEN: 'Your account may not do this.',
  BAD_USER_INPUT: 'The request was not understood. Reload the page and try again.',
  TOO_MANY_REQUESTS: 'Too many requests in a short time. Wait a moment, then try again.',
  OFFLINE: 'We cannot be reached right now. Check your connection and try again.',
  SERVER: 'Something failed on our side. Your data is safe; try again in a moment.',
}

const STATUS: Record<number, FaultCode> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 429: 'TOO_MANY_REQUESTS' }

/** Maps anything that Apollo throws to one of a few faults. */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error)
  return { code, message: WORDS[code] }
}

function codeOf(error: unknown): FaultCode {
  if (CombinedGraphQLErrors.is(error)) return knownCode(error.errors[0]?.extensions?.['code'])
  if (ServerError.is(error)) return STATUS[error.statusCode] ?? 'SERVER'
  return error instanceof TypeError ? 'OFFLINE' : 'SERVER'
}

function knownCode(code: unknown): FaultCode {
  return typeof code === 'string' && code in WORDS ? (code as FaultCode) : 'SERVER'
}
