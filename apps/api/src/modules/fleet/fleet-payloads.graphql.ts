import { Field, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { UserErrorData } from '../../platform/errors/index.ts'
import { UserError } from '../../platform/graphql/user-error.graphql.ts'
import { KEEPS_ROCKETS, KEEPS_SPACEPORTS } from './fleet.policy.ts'
import { RocketType } from './rocket.graphql.ts'
import { SpaceportType } from './spaceport.graphql.ts'

@ObjectType('RocketPayload', { description: 'What came of adding or changing a rocket.' })
export class RocketPayload {
  @VisibleTo(...KEEPS_ROCKETS)
  @Field(() => RocketType, { nullable: true, description: 'The rocket afterwards; null when refused.' })
  rocket!: RocketType | null

  @VisibleTo(...KEEPS_ROCKETS)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}

@ObjectType('SpaceportPayload', { description: 'What came of adding or changing a spaceport.' })
export class SpaceportPayload {
  @VisibleTo(...KEEPS_SPACEPORTS)
  @Field(() => SpaceportType, { nullable: true, description: 'The spaceport afterwards; null when refused.' })
  spaceport!: SpaceportType | null

  @VisibleTo(...KEEPS_SPACEPORTS)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}
