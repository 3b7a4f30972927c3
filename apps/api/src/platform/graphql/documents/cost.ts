import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** How often something is read: known from the document, or by a variable with its default. */
type Times = number | { readonly variable: string; readonly otherwise: number }

interface Part {
  readonly own: number
  readonly inner: Cost
  readonly times: Times
}

interface Cost {
  readonly parts: Part[]
}

/** Computes what an operation asks for: the sum of its fields, those under a page counted `first` times. */
export type CostOf = (variables: Variables) => number

/** Prepares the cost of each operation of a valid document by name; a fragment is prepared once. */
export function costsOf(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string | null, CostOf> {
  const builder = new Builder(schema, document)
  const costs = new Map<string | null, CostOf>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const cost = builder.operation(definition)
    const costOf: CostOf = (variables) => evaluate(cost, variables, new Map())
    costs.set(definition.name?.value ?? null, costOf)
    if (!costs.has(null)) costs.set(null, costOf)
  }
  return costs
}

function evaluate(cost: Cost, variables: Variables, known: Map<Cost, number>): number {
  const found = known.get(cost)
  if (found !== undefined) return found
  known.set(cost, 0)
  let sum = 0
  for (const part of cost.parts) sum += part.own + times(part.times, variables) * evaluate(part.inner, variables, known)
  known.set(cost, sum)
  return sum
}

function times(value: Times, variables: Variables): number {
  if (typeof value === 'number') return value
  const given = variables[value.variable] ?? value.otherwise
  return typeof given === 'number' && given > 0 ? given : 1
}

const NONE: Cost = { parts: [] }

class Builder {
  readonly #schema: GraphQLSchema
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #built = new Map<string, Cost>()
  #defaults: ReadonlyMap<string, number> = new Map()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
    }
  }

  operation(operation: OperationDefinitionNode): Cost {
    this.#built.clear()
    this.#defaults = new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
      ),
    )
    return this.#set(operation.selectionSet, this.#schema.getRootType(operation.operation) ?? undefined)
  }

  #set(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Cost {
    return set === undefined ? NONE : { parts: set.selections.map((node) => this.#part(node, parent)) }
  }

  #part(node: SelectionNode, parent: GraphQLNamedType | undefined): Part {
    if (node.kind === Kind.FRAGMENT_SPREAD) return { own: 0, times: 1, inner: this.#fragment(node.name.value) }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const type = node.typeCondition === undefined ? parent : this.#schema.getType(node.typeCondition.name.value)
      return { own: 0, times: 1, inner: this.#set(node.selectionSet, type) }
    }
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    const first: unknown = field?.args.find((arg) => arg.name === 'first')?.defaultValue
    return {
      own: 1,
      times: this.#first(node, typeof first === 'number' ? first : 1),
      inner: this.#set(node.selectionSet, field === undefined ? undefined : getNamedType(field.type)),
    }
  }

  #first(node: FieldNode, byDefault: number): Times {
    const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value
    if (value?.kind === Kind.INT) return Math.max(1, Number(value.value))
    if (value?.kind !== Kind.VARIABLE) return byDefault
    const variable = value.name.value
    return { variable, otherwise: this.#defaults.get(variable) ?? byDefault }
  }

  #fragment(name: string): Cost {
    const known = this.#built.get(name)
    if (known !== undefined) return known
    const cost: Cost = { parts: [] }
    this.#built.set(name, cost)
    const fragment = this.#fragments.get(name)
    if (fragment !== undefined) {
      cost.parts.push(
        ...this.#set(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value)).parts,
      )
    }
    return cost
  }
}
