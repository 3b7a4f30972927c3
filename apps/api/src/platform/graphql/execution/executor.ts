import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { schemaForAudience } from '../../access/index.ts'
import type { RequestContext } from '../../context/index.ts'
import type { Operation } from '../documents/index.ts'
import { compile } from './compile.ts'
import type { MaskError } from './mask.ts'
import { requestError } from './request-error.ts'

/** Runs an admitted operation, or one event of it; never rejects, and tells nothing of the insides in its errors. */
export type Execute = (operation: Operation, context: RequestContext, root?: unknown) => Promise<ExecutionResult>

type Compiled = CompiledQuery | 'seen' | 'cannot'

/**
 * Runs operations compiled by graphql-jit: registered ones from the first time on, others from the second. What
 * it cannot compile, and introspection (answered from the role's schema), runs in graphql-js.
 * The compiled code is kept with the document, which a bounded cache holds.
 */
export function createExecutor(schema: GraphQLSchema, mask: MaskError): Execute {
  const known = new WeakMap<DocumentNode, Map<string | null, Compiled>>()

  const compiledFor = (operation: Operation): CompiledQuery | undefined => {
    const { prepared, operationName } = operation
    const byName = known.get(prepared.document) ?? new Map<string | null, Compiled>()
    known.set(prepared.document, byName)
    let compiled = byName.get(operationName)
    if (compiled === 'seen' || (compiled === undefined && prepared.registered)) {
      compiled = compile(schema, operation) ?? 'cannot'
      byName.set(operationName, compiled)
    } else if (compiled === undefined) byName.set(operationName, 'seen')
    return typeof compiled === 'object' ? compiled : undefined
  }

  const run = (
    operation: Operation,
    context: RequestContext,
    root: unknown,
  ): ExecutionResult | Promise<ExecutionResult> => {
    const { prepared, operationName, variables } = operation
    const compiled = prepared.size.asksSchema ? undefined : compiledFor(operation)
    if (compiled !== undefined) return compiled.query(root, context, { ...variables })
    return execute({
      schema: prepared.size.asksSchema ? schemaForAudience(schema, context.actor.audience) : schema,
      document: prepared.document,
      rootValue: root,
      contextValue: context,
      variableValues: variables,
      operationName,
    })
  }

  return async (operation, context, root) => {
    try {
      const result = await run(operation, context, root)
      if (result.errors === undefined) return result
      // Without data nothing ran: the errors speak of the variables, not of the server.
      if (result.data === undefined)
        return { errors: aboutVariables(schema, operation, result.errors).map(requestError) }
      return { ...result, errors: result.errors.map((error) => mask(error, context.traceId)) }
    } catch (error) {
      const failed = new GraphQLError('Failed.', {
        originalError: error instanceof Error ? error : new Error(String(error)),
      })
      return { data: null, errors: [mask(failed, context.traceId)] }
    }
  }
}

/** In graphql-js' words, which say where in a variable; graphql-jit's do not. */
function aboutVariables(
  schema: GraphQLSchema,
  { prepared, operationName, variables }: Operation,
  errors: readonly GraphQLError[],
): readonly GraphQLError[] {
  const definitions = prepared.operations.get(operationName)?.variableDefinitions ?? []
  return getVariableValues(schema, definitions, variables).errors ?? errors
}
