import { Field, ID, InterfaceType } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../access/index.ts'

/**
 * What every entity of the schema implements. Its id is visible to everyone, because an interface may not promise
 * more than its types: who may reach an entity is decided by the fields that lead to it.
 */
@InterfaceType('Node', { description: 'Anything with an id.' })
export abstract class NodeType {
  @VisibleTo(...EVERYONE)
  @Field(() => ID, { description: 'A UUID that never changes.' })
  readonly id!: string
}
