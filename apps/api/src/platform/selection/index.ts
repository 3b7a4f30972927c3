import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** The fields that are selected under a field, by name, each with what is selected under it. */
export type Selection = ReadonlyMap<string, Selection>

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>
type Growing = Map<string, Growing>

const NOTHING: Selection = new Map()
const known = new WeakMap<object, Selection>()

/**
 * Looks ahead: what a document selects under the field that is being resolved. Fragments are followed, aliases and
 * `@skip`/`@include` ignored, so it may say more than is answered, never less. Works under graphql-js and
 * graphql-jit; worked out once per document.
 */
export function selectionOf({ fieldNodes, fragments }: Info): Selection {
  const [only] = fieldNodes
  const key = fieldNodes.length === 1 ? only?.selectionSet : undefined
  const cached = key === undefined ? undefined : known.get(key)
  if (cached !== undefined) return cached
  const selection: Growing = new Map()
  for (const node of fieldNodes) collect(node.selectionSet, fragments, selection)
  if (key !== undefined) known.set(key, selection)
  return selection
}

/** What is selected under a path of field names; nothing when the path is not selected. */
export function under(selection: Selection, ...path: readonly string[]): Selection {
  return path.reduce((at, name) => at.get(name) ?? NOTHING, selection)
}

function collect(
  set: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  into: Growing,
): void {
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) {
      const inner: Growing = into.get(node.name.value) ?? new Map()
      into.set(node.name.value, inner)
      collect(node.selectionSet, fragments, inner)
    } else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, fragments, into)
    else collect(fragments[node.name.value]?.selectionSet, fragments, into)
  }
}
