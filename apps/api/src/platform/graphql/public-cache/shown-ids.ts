import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Operation } from '../documents/index.ts'

/** The type whose changes the feed's topics `launch` and `launchSeats` tell by id. */
const TRACKED_TYPE = 'Launch'

/** Where ids stand in an answer: by response key, lists passed through. */
interface Places {
  idKey: string | null
  readonly below: Map<string, Places>
}

/** The ids of the launches that an answer shows; null when some are shown without their id. */
export type ShownIds = (data: unknown) => ReadonlySet<string> | null

/** Works out once per operation where an answer holds the ids of launches. */
export function shownIds(schema: GraphQLSchema, { prepared, kind, operationName }: Operation): ShownIds {
  const set = prepared.operations.get(operationName)?.selectionSet
  const finder = new Finder(schema, prepared.document)
  const places: Places = { idKey: null, below: new Map() }
  if (set !== undefined) finder.look(set, schema.getRootType(kind) ?? undefined, places)
  if (finder.lacksId) return () => null
  return (data) => {
    const ids = new Set<string>()
    gather(data, places, ids)
    return ids
  }
}

function gather(value: unknown, places: Places, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(item, places, ids)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const object = value as Readonly<Record<string, unknown>>
  if (places.idKey !== null && typeof object[places.idKey] === 'string') ids.add(object[places.idKey] as string)
  for (const [key, below] of places.below) gather(object[key], below, ids)
}

class Finder {
  lacksId = false
  readonly #schema: GraphQLSchema
  readonly #fragments = new Map<string, FragmentDefinitionNode>()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
    }
  }

  look(set: SelectionSetNode, parent: GraphQLNamedType | undefined, places: Places): void {
    this.#walk(set, parent, places)
    if (parent?.name === TRACKED_TYPE && places.idKey === null) this.lacksId = true
  }

  #walk(set: SelectionSetNode, parent: GraphQLNamedType | undefined, places: Places): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.#fragments.get(node.name.value)
        if (fragment !== undefined)
          this.#walk(fragment.selectionSet, this.#type(fragment.typeCondition.name.value, parent), places)
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        this.#walk(node.selectionSet, this.#type(node.typeCondition?.name.value, parent), places)
      } else if (parent?.name === TRACKED_TYPE && node.name.value === 'id') {
        places.idKey = (node.alias ?? node.name).value
      } else if (node.selectionSet !== undefined) {
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
        const below = placesAt(places, (node.alias ?? node.name).value)
        this.look(node.selectionSet, field === undefined ? undefined : getNamedType(field.type), below)
      }
    }
  }

  #type(name: string | undefined, otherwise: GraphQLNamedType | undefined): GraphQLNamedType | undefined {
    return name === undefined ? otherwise : this.#schema.getType(name)
  }
}

function placesAt(places: Places, key: string): Places {
  const known = places.below.get(key)
  if (known !== undefined) return known
  const made: Places = { idKey: null, below: new Map() }
  places.below.set(key, made)
  return made
}
