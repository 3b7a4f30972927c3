import { execute, type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { schemaForAudience } from '../../access/index.ts'
import type { RequestContext } from '../../context/index.ts'
import type { Operation } from '../documents/index.ts'
import type { MaskError } from './mask.ts'
import { requestError } from './request-error.ts'

/** Runs an admitted query or mutation; never rejects, and tells nothing of the insides in its errors. */
export type Execute = (operation: Operation, context: RequestContext, root?: unknown) => Promise<ExecutionResult>

type Compiled = CompiledQuery | 'seen' | 'cannot'

/**
 * Runs operations compiled by graphql-jit: registered ones from the first time on, others from the second. What
 * it cannot compile, and introspection (answered from the role's schema), runs in graphql-js.
 * The compiled code is kept with the document, which a bounded cache holds.
 */
export function createExecutor(schema: GraphQLSchema, mask: MaskError): Execute {
  const compiled = new WeakMap<DocumentNode, Map<string | null, Compiled>>()

  const run = (operation: Operation, context: RequestContext, root: unknown): ExecutionResult | Promise<ExecutionResult> => {
    const { prepared, operationName } = operation
    const query = prepared.size.asksSchema ? undefined : compiledFor(operation)
    if (query !== undefined) return query.query(root, context, { ...operation.variables })
    return execute({
      schema: prepared.size.asksSchema ? schemaForAudience(schema, context.actor.audience) : schema,
      document: prepared.document,
      rootValue: root,
      contextValue: context,
      variableValues: operation.variables,
      operationName,
    })
  }

  const compiledFor = ({ prepared, operationName }: Operation): CompiledQuery | undefined => {
    const byName = compiled.get(prepared.document) ?? new Map<string | null, Compiled>()
    compiled.set(prepared.document, byName)
    let known = byName.get(operationName)
    if (known === 'seen' || (known === undefined && prepared.registered)) {
      const made = compileQuery(schema, prepared.document, operationName ?? '')
      known = isCompiledQuery(made) ? made : 'cannot'
      byName.set(operationName, known)
    } else if (known === undefined) byName.set(operationName, 'seen')
    return typeof known === 'object' ? known : undefined
  }

  return async (operation, context, root) => {
    try {
      return masked(await run(operation, context, root), context.traceId, mask)
    } catch (error) {
      const failed = new GraphQLError('Failed.', { originalError: error instanceof Error ? error : new Error(String(error)) })
      return { data: null, errors: [mask(failed, context.traceId)] }
    }
  }
}

function masked(result: ExecutionResult, traceId: string, mask: MaskError): ExecutionResult {
  if (result.errors === undefined) return result
  // Without data nothing ran: these errors speak of the variables, not of the server.
  if (result.data === undefined) return { errors: result.errors.map(requestError) }
  return { ...result, errors: result.errors.map((error) => mask(error, traceId)) }
}
