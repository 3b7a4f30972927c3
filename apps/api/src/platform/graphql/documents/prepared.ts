import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { type Audience, type Authorise, schemaForAudience } from '../../access/index.ts'
import { withoutValues } from '../execution/request-error.ts'
import { isDocumentFit, unfitText } from './fit-for-text.ts'
import { MAX_TOKENS, refused } from './limits.ts'
import { type CostOf, costsOf } from './cost.ts'
import { measure, type Size } from './measure.ts'

/** A parsed document with everything that is worked out about it once and asked at every request. */
export interface Prepared {
  readonly text: string
  readonly hash: string
  readonly registered: boolean
  readonly document: DocumentNode
  readonly size: Size
  readonly operations: ReadonlyMap<string | null, OperationDefinitionNode>
  /** Errors of a document for an audience; none when the audience may run all of its operations' fields. */
  errorsFor(audience: Audience): readonly GraphQLError[]
  costOf(operationName: string | null, variables: Readonly<Record<string, unknown>>): number
}

export interface Preparation {
  readonly schema: GraphQLSchema
  readonly authorise: Authorise
}

/** Parses a text. @throws a GraphQLError with code BAD_USER_INPUT on a syntax error or too many tokens */
export function prepare(text: string, hash: string, registered: boolean, { schema, authorise }: Preparation): Prepared {
  const document = parseText(text)
  const errors = new Map<Audience, readonly GraphQLError[]>()
  let costs: ReadonlyMap<string | null, CostOf> | undefined
  return {
    text,
    hash,
    registered,
    document,
    size: measure(document),
    operations: operationsOf(document),
    errorsFor: (audience) => {
      let known = errors.get(audience)
      if (known === undefined) {
        known = validateFor(document, audience, schema, authorise)
        errors.set(audience, known)
      }
      return known
    },
    costOf: (operationName, variables) => {
      costs ??= costsOf(schema, document)
      return costs.get(operationName)?.(variables) ?? 0
    },
  }
}

function parseText(text: string): DocumentNode {
  const document = syntaxOf(text)
  if (!isDocumentFit(text, document)) throw unfitText()
  return document
}

function syntaxOf(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MAX_TOKENS })
  } catch (error) {
    if (error instanceof GraphQLError) throw badInput(error)
    throw refused('The operation cannot be read.')
  }
}

/** By name; under `null` the only one. */
function operationsOf(document: DocumentNode): Map<string | null, OperationDefinitionNode> {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const byName = new Map<string | null, OperationDefinitionNode>()
  for (const operation of operations) if (operation.name !== undefined) byName.set(operation.name.value, operation)
  const [only] = operations
  if (only !== undefined && operations.length === 1) byName.set(null, only)
  return byName
}

/**
 * Validates against what the audience may see, so that messages tell nothing of the rest. What is valid only
 * for others is FORBIDDEN or UNAUTHENTICATED.
 */
function validateFor(
  document: DocumentNode,
  audience: Audience,
  schema: GraphQLSchema,
  authorise: Authorise,
): GraphQLError[] {
  const own = validate(schemaForAudience(schema, audience), document)
  if (own.length > 0) {
    const refusal = validate(schema, document).length === 0 ? authorise(document, audience) : null
    return refusal === null ? own.map(badInput) : [refusal]
  }
  const refusal = authorise(document, audience)
  return refusal === null ? [] : [refusal]
}

function badInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(withoutValues(error.message), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
