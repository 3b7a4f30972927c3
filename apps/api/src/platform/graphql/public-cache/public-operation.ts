import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import { audiencesOf, EVERYONE } from '../../access/index.ts'
import type { Operation } from '../documents/index.ts'
import type { PublicAnswerOptions } from '../public-answer.ts'

/** A root field of a public operation, by which its answer goes out of date. */
export interface PublicRoot {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly options: PublicAnswerOptions
}

/** The root fields of an operation whose answer is the same for everybody; null when it may depend on who asks. */
export type PublicRoots = (operation: Operation) => readonly PublicRoot[] | null

/** Decides once per document and operation name. */
export function publicRoots(schema: GraphQLSchema): PublicRoots {
  const known = new WeakMap<DocumentNode, Map<string | null, readonly PublicRoot[] | null>>()
  return ({ prepared, kind, operationName }) => {
    if (kind === OperationTypeNode.MUTATION) return null
    const byName = known.get(prepared.document) ?? new Map<string | null, readonly PublicRoot[] | null>()
    known.set(prepared.document, byName)
    let roots = byName.get(operationName)
    if (roots === undefined) {
      const set = prepared.operations.get(operationName)?.selectionSet
      roots = set === undefined ? null : new Inspector(schema, prepared.document).roots(set, schema.getRootType(kind))
      byName.set(operationName, roots)
    }
    return roots
  }
}

class Inspector {
  readonly #schema: GraphQLSchema
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #public = new Map<string, boolean>()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
    }
  }

  /** Root fields stand directly in the operation; a fragment around them is simply not kept. */
  roots(set: SelectionSetNode, root: GraphQLNamedType | null | undefined): PublicRoot[] | null {
    if (!isObjectType(root)) return null
    const roots: PublicRoot[] = []
    for (const node of set.selections) {
      // Clients ask it of the root as of everything else.
      if (node.kind === Kind.FIELD && node.name.value === '__typename') continue
      const field = node.kind === Kind.FIELD ? root.getFields()[node.name.value] : undefined
      const options = field?.extensions['publicAnswer'] as PublicAnswerOptions | undefined
      if (node.kind !== Kind.FIELD || field === undefined || options === undefined) return null
      if (!isForEveryone(field) || !this.#isPublic(node.selectionSet, getNamedType(field.type))) return null
      roots.push({ field, node, options })
    }
    return roots.length === 0 ? null : roots
  }

  #isPublic(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): boolean {
    if (set === undefined) return true
    return set.selections.every((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value)
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const type = node.typeCondition === undefined ? parent : this.#schema.getType(node.typeCondition.name.value)
        return this.#isPublic(node.selectionSet, type)
      }
      if (node.name.value === '__typename') return true
      const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
      return field !== undefined && isForEveryone(field) && this.#isPublic(node.selectionSet, getNamedType(field.type))
    })
  }

  #fragment(name: string): boolean {
    const known = this.#public.get(name)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    const answer =
      fragment !== undefined &&
      this.#isPublic(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value))
    this.#public.set(name, answer)
    return answer
  }
}

function isForEveryone(field: GraphQLField<unknown, unknown>): boolean {
  if (field.extensions['viewerDependent'] === true) return false
  const audiences = audiencesOf(field) ?? []
  return EVERYONE.every((audience) => audiences.includes(audience))
}
