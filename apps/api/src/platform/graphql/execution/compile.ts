import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  typeFromAST,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Operation } from '../documents/index.ts'

/** Compiles an operation; undefined where graphql-jit cannot, and graphql-js has to run it. */
export function compile(schema: GraphQLSchema, { prepared, operationName }: Operation): CompiledQuery | undefined {
  const variables = prepared.operations.get(operationName)?.variableDefinitions ?? []
  // graphql-jit writes out the reading of an input type inside itself without end.
  const endless = variables.some(({ type }) => {
    const input = typeFromAST(schema, type)
    return isInputType(input) && holdsItself(input, [])
  })
  if (endless) return undefined
  const compiled = compileQuery(schema, prepared.document, operationName ?? '')
  return isCompiledQuery(compiled) ? compiled : undefined
}

function holdsItself(type: GraphQLInputType, within: readonly string[]): boolean {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return false
  if (within.includes(named.name)) return true
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, [...within, named.name]))
}
