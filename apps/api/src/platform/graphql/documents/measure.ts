import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** How big a document is, whatever the schema. Fragments count at each place where they are spread. */
export interface Size {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Asks about the schema itself, by `__schema` or `__type`. */
  readonly asksSchema: boolean
  /** Asks about nothing else. */
  readonly onlySchema: boolean
}

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, asksSchema: false, onlySchema: false }

/** The size of the largest operation of a document. Each fragment is walked once, so the work stays linear. */
export function measure(document: DocumentNode): Size {
  const meter = new Meter(document)
  let size = NOTHING
  let onlySchema = true
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const own = add(meter.set(definition.selectionSet), { ...NOTHING, directives: definition.directives?.length ?? 0 })
    size = { ...add(size, own), depth: Math.max(size.depth, own.depth) }
    onlySchema &&= meter.onlyIntrospection(definition.selectionSet)
  }
  return { ...size, onlySchema }
}

/** Beside each other: what is counted adds up, the deeper one decides. */
function add(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    asksSchema: one.asksSchema || other.asksSchema,
    onlySchema: false,
  }
}

class Meter {
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #measured = new Map<string, Size>()

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
    }
  }

  set(set: SelectionSetNode): Size {
    let size = NOTHING
    for (const node of set.selections) {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? this.#fragment(node.name.value)
          : node.selectionSet === undefined
            ? NOTHING
            : this.set(node.selectionSet)
      const field = node.kind === Kind.FIELD
      size = add(size, {
        depth: inner.depth + (field ? 1 : 0),
        aliases: inner.aliases + (field && node.alias !== undefined ? 1 : 0),
        directives: inner.directives + (node.directives?.length ?? 0),
        asksSchema: inner.asksSchema || (field && (node.name.value === '__schema' || node.name.value === '__type')),
        onlySchema: false,
      })
    }
    return size
  }

  onlyIntrospection(set: SelectionSetNode, seen: readonly string[] = []): boolean {
    return set.selections.every((node) => {
      if (node.kind === Kind.FIELD) return node.name.value.startsWith('__')
      if (node.kind === Kind.INLINE_FRAGMENT) return this.onlyIntrospection(node.selectionSet, seen)
      const name = node.name.value
      const fragment = this.#fragments.get(name)
      return (
        fragment !== undefined && !seen.includes(name) && this.onlyIntrospection(fragment.selectionSet, [...seen, name])
      )
    })
  }

  #fragment(name: string): Size {
    const known = this.#measured.get(name)
    if (known !== undefined) return known
    this.#measured.set(name, NOTHING)
    const fragment = this.#fragments.get(name)
    const size = fragment === undefined ? NOTHING : this.set(fragment.selectionSet)
    this.#measured.set(name, size)
    return size
  }
}
