import { Field, Float, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { SEES_FLEET } from './fleet.policy.ts'

/** The GraphQL type `Coordinates`. */
@ObjectType('Coordinates', { description: 'A place on Earth.' })
export class CoordinatesType {
  @VisibleTo(...SEES_FLEET)
  @Field(() => Float, { description: 'Degrees north of the equator, −90 to 90.' })
  readonly latitude!: number

  @VisibleTo(...SEES_FLEET)
  @Field(() => Float, { description: 'Degrees east of Greenwich, −180 to 180.' })
  readonly longitude!: number
}

/** The GraphQL type `Spaceport`; all of it is read with the row. */
@ObjectType('Spaceport', { description: 'A place that rockets leave from.', implements: NodeType })
export class SpaceportType extends NodeType {
  @VisibleTo(...SEES_FLEET)
  @Field(() => String, { description: 'What it is called; unique.' })
  readonly name!: string

  @VisibleTo(...SEES_FLEET)
  @Field(() => String, { description: 'Town, region and country.' })
  readonly location!: string

  @VisibleTo(...SEES_FLEET)
  @Field(() => CoordinatesType, { nullable: true, description: 'Where it lies; null when that is not known.' })
  readonly coordinates!: CoordinatesType | null

  @VisibleTo(...SEES_FLEET)
  @Field(() => String, {
    description: 'Its time zone, an IANA name like `America/New_York`: launch dates are local dates there.',
  })
  readonly timeZone!: string

  @VisibleTo(...SEES_FLEET)
  @Field(() => String, { nullable: true, description: 'What travelers should know about it.' })
  readonly description!: string | null
}
