import { Field, Int, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { AgencyType } from '../identity/index.ts'
import { DestinationEnum } from './destination.graphql.ts'
import type { Destination } from './fleet.entity.ts'
import { SEES_FLEET } from './fleet.policy.ts'

/** The GraphQL type `Rocket`; all of it is read with the row. */
@ObjectType('Rocket', { description: 'A spacecraft of an agency.', implements: NodeType })
export class RocketType extends NodeType {
  @VisibleTo(...SEES_FLEET)
  @Field(() => AgencyType, { description: 'Whose it is.' })
  readonly agency!: AgencyType

  @VisibleTo(...SEES_FLEET)
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string

  @VisibleTo(...SEES_FLEET)
  @Field(() => String, { description: 'The kind of spacecraft.' })
  readonly model!: string

  @VisibleTo(...SEES_FLEET)
  @Field(() => Int, { description: 'How many passengers it seats.' })
  readonly capacity!: number

  @VisibleTo(...SEES_FLEET)
  @Field(() => DestinationEnum, { description: 'The farthest destination it reaches; it reaches the nearer ones too.' })
  readonly range!: Destination

  @VisibleTo(...SEES_FLEET)
  @Field(() => String, { nullable: true, description: 'What travelers should know about it.' })
  readonly description!: string | null
}
