import type { GraphQLScalarType } from 'graphql'
import { Field, Int, ObjectType } from 'type-graphql'
import { type Audience, EVERYONE, VisibleTo } from '../access/index.ts'
import type { Page } from './page.ts'

type Class<T> = new () => T
type FieldType = GraphQLScalarType | Class<object>

/** One more field of a connection, for example the number of unread notifications. */
export interface ExtraField {
  readonly type: () => FieldType | [FieldType]
  readonly description: string
}

export interface ConnectionOptions {
  /** The node's name in the schema: `Launch` gives `LaunchConnection` and `LaunchEdge`. */
  readonly name: string
  /** What it holds, in words: "launches". */
  readonly of: string
  readonly audiences: readonly Audience[]
  /** Without edges there are only nodes. */
  readonly edges?: boolean
  /** Lists that only grow (logs) do without a count of all. */
  readonly totalCount?: boolean
  readonly extra?: Readonly<Record<string, ExtraField>>
}

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @VisibleTo(...EVERYONE)
  @Field(() => Boolean, { description: 'Whether more follow after this page.' })
  readonly hasNextPage!: boolean

  @VisibleTo(...EVERYONE)
  @Field(() => Boolean, { description: 'Whether this page begins after a cursor.' })
  readonly hasPreviousPage!: boolean

  @VisibleTo(...EVERYONE)
  @Field(() => String, { nullable: true, description: 'The cursor of the first node; null on an empty page.' })
  readonly startCursor!: string | null

  @VisibleTo(...EVERYONE)
  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last node, to ask for what follows; null on an empty page.',
  })
  readonly endCursor!: string | null
}

/**
 * The Connection type of a list (and its Edge type, when it has edges), whose value is a `Page`. Call it once a list,
 * at the top of a file: `export const LaunchConnection = connectionOf(LaunchType, { name: 'Launch', … })`.
 */
export function connectionOf<N extends object>(node: Class<N>, options: ConnectionOptions): Class<Page<N>> {
  const { name, of, audiences, edges = true, totalCount = true, extra = {} } = options

  @ObjectType(`${name}Connection`, { description: `A page of ${of}.` })
  class Connection {}

  const add = (field: string, type: ExtraField['type'], description: string): void => {
    VisibleTo(...audiences)(Connection.prototype, field)
    Field(type, { description })(Connection.prototype, field)
  }
  if (edges) add('edges', listOf(edgeOf(node, options)), 'The nodes, each with its cursor.')
  add('nodes', listOf(node), `The ${of} of this page, in order.`)
  add('pageInfo', () => PageInfoType, 'Where this page stands in the list.')
  if (totalCount)
    add(
      'totalCount',
      () => Int,
      `How many ${of} there are on all pages. Costs a count: select it only where it is shown.`,
    )
  for (const [field, { type, description }] of Object.entries(extra)) add(field, type, description)
  return Connection as unknown as Class<Page<N>>
}

function edgeOf<N extends object>(node: Class<N>, { name, of, audiences }: ConnectionOptions): Class<object> {
  @ObjectType(`${name}Edge`, { description: `One of a page of ${of}.` })
  class Edge {
    @VisibleTo(...audiences)
    @Field(() => String, { description: 'Its place in the list, to ask for what follows it.' })
    readonly cursor!: string

    @VisibleTo(...audiences)
    @Field(() => node, { description: 'What stands there.' })
    readonly node!: N
  }
  return Edge
}

const listOf = (type: Class<object>) => (): [Class<object>] => [type]
