import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { AUDIENCES, type Audience } from './audience.ts'
import { audiencesOf } from './build-access.ts'

/** The first field that an audience may not see, and where it stands in the answer. */
export interface Refusal {
  readonly node: FieldNode
  readonly path: readonly string[]
}

export type Refusals = Partial<Record<Audience, Refusal>>

/** Refusals by operation name; under `null` those of all operations of the document together. */
export function refusalsByOperation(schema: GraphQLSchema, document: DocumentNode): Map<string | null, Refusals> {
  const walker = new Walker(schema, document)
  const found = new Map<string | null, Refusals>()
  const all: Refusals = {}
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const own = walker.operation(definition)
    if (definition.name !== undefined) found.set(definition.name.value, own)
    merge(all, own)
  }
  return found.set(null, all)
}

function merge(into: Refusals, from: Refusals, under: readonly string[] = []): void {
  for (const audience of AUDIENCES) {
    const refusal = from[audience]
    if (refusal !== undefined) into[audience] ??= { node: refusal.node, path: [...under, ...refusal.path] }
  }
}

/** Walks each fragment once, however often it is spread, so that the work stays linear in the document. */
class Walker {
  readonly #schema: GraphQLSchema
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #walked = new Map<string, Refusals>()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
    }
  }

  operation(operation: OperationDefinitionNode): Refusals {
    return this.#set(operation.selectionSet, this.#schema.getRootType(operation.operation))
  }

  #set(set: SelectionSetNode, parent: GraphQLNamedType | null | undefined): Refusals {
    const refusals: Refusals = {}
    for (const selection of set.selections) this.#selection(refusals, selection, parent)
    return refusals
  }

  #selection(into: Refusals, selection: SelectionNode, parent: GraphQLNamedType | null | undefined): void {
    if (selection.kind === Kind.FIELD) this.#field(into, selection, parent)
    else if (selection.kind === Kind.FRAGMENT_SPREAD) merge(into, this.#fragment(selection.name.value))
    else merge(into, this.#set(selection.selectionSet, this.#narrowed(selection.typeCondition?.name.value) ?? parent))
  }

  #field(into: Refusals, node: FieldNode, parent: GraphQLNamedType | null | undefined): void {
    if (!isCompositeType(parent) || isUnionType(parent)) return
    const field = parent.getFields()[node.name.value]
    if (field === undefined) return
    const key = (node.alias ?? node.name).value
    const allowed = audiencesOf(field) ?? []
    for (const audience of AUDIENCES) if (!allowed.includes(audience)) into[audience] ??= { node, path: [key] }
    if (node.selectionSet !== undefined) merge(into, this.#set(node.selectionSet, getNamedType(field.type)), [key])
  }

  #fragment(name: string): Refusals {
    const known = this.#walked.get(name)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    // Kept before the walk: a fragment that spreads itself, which validation refuses, must not loop here either.
    const refusals: Refusals = {}
    this.#walked.set(name, refusals)
    if (fragment !== undefined)
      merge(refusals, this.#set(fragment.selectionSet, this.#narrowed(fragment.typeCondition.name.value)))
    return refusals
  }

  #narrowed(type: string | undefined): GraphQLNamedType | undefined {
    return type === undefined ? undefined : this.#schema.getType(type)
  }
}
