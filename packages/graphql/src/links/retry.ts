import { ServerError } from '@apollo/client/errors'
import type { ApolloLink } from '@apollo/client/link'
import { RetryLink } from '@apollo/client/link/retry'
import { OperationTypeNode } from 'graphql'

const ATTEMPTS = 3

/** Asks again when the answer got lost: queries, and mutations that carry an idempotency key (SPEC rule 14). */
export function retryLink(): ApolloLink {
  return new RetryLink({
    delay: { initial: 400, max: 4000, jitter: true },
    attempts: (count, operation, error) => count < ATTEMPTS && isLost(error) && isRepeatable(operation),
  })
}

/** No answer at all, or a gateway that had none. A refusal by the server is an answer. */
export function isLost(error: unknown): boolean {
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode)
  return error instanceof TypeError
}

export function isRepeatable(operation: Pick<ApolloLink.Operation, 'operationType' | 'variables'>): boolean {
  if (operation.operationType === OperationTypeNode.QUERY) return true
  const input: unknown = operation.variables['input']
  return typeof input === 'object' && input !== null && 'idempotencyKey' in input
}
