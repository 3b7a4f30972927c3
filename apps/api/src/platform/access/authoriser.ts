import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import { forbidden, unauthenticated } from '../errors/index.ts'
import type { Audience } from './audience.ts'
import { type Refusal, type Refusals, refusalsByOperation } from './refusals.ts'

/** Says whether an audience may run an operation: null, or the error to answer with. */
export type Authorise = (
  document: DocumentNode,
  audience: Audience,
  operationName?: string | null,
) => GraphQLError | null

/**
 * The one check of rights by role, for HTTP, WebSocket and compiled execution alike. A document is walked once;
 * after that a check is a look-up. Introspection fields pass: they are answered from the role's own schema.
 * Only for documents that are valid against `schema`.
 */
export function authoriser(schema: GraphQLSchema): Authorise {
  const walked = new WeakMap<DocumentNode, ReadonlyMap<string | null, Refusals>>()
  return (document, audience, operationName = null) => {
    let operations = walked.get(document)
    if (operations === undefined) {
      operations = refusalsByOperation(schema, document)
      walked.set(document, operations)
    }
    const refusal = (operations.get(operationName) ?? operations.get(null))?.[audience]
    return refusal === undefined ? null : toError(refusal, audience)
  }
}

function toError(refusal: Refusal, audience: Audience): GraphQLError {
  const { message, extensions } = audience === 'ANONYMOUS' ? unauthenticated() : forbidden()
  return new GraphQLError(message, { nodes: refusal.node, path: refusal.path, extensions })
}
