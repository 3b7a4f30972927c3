import { createSourceEventStream, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../../context/index.ts'
import type { Operation } from '../documents/index.ts'

export type Events = AsyncIterable<unknown> & { return?: () => unknown }

/** Opens a subscription's source: its events, or the errors that kept it from opening. */
export async function openEvents(
  schema: GraphQLSchema,
  { prepared, operationName, variables }: Operation,
  contextValue: RequestContext,
): Promise<
  | { readonly events: Events; readonly errors?: never }
  | { readonly events?: never; readonly errors: readonly GraphQLError[] }
> {
  const opened = await createSourceEventStream({
    schema,
    document: prepared.document,
    contextValue,
    variableValues: variables,
    operationName,
  })
  if (Symbol.asyncIterator in opened) return { events: opened }
  return { errors: opened.errors ?? [] }
}

/** Ends a source, also one that waits for its next event. */
export function endEvents(iterator: AsyncIterator<unknown>): void {
  void Promise.resolve(iterator.return?.()).catch(() => undefined)
}
