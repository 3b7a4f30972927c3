import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { UserErrorData } from '../../platform/errors/index.ts'
import { UserError } from '../../platform/graphql/user-error.graphql.ts'
import { LaunchType } from './launch.graphql.ts'
import type { LaunchChange } from './launch.rules.ts'
import { MANAGES_LAUNCHES } from './launches.policy.ts'

const changes: { [K in LaunchChange]: K } = { DELAY: 'DELAY', ABORT: 'ABORT', COMPLETE: 'COMPLETE' }

/** The GraphQL enum `LaunchChange`. */
export const LaunchChangeEnum = changes
registerEnumType(LaunchChangeEnum, {
  name: 'LaunchChange',
  description: 'What can be done to a launch that is still to come.',
  valuesConfig: {
    DELAY: { description: 'Give it a later date.' },
    ABORT: { description: 'Give it up: everybody gets all their money back.' },
    COMPLETE: { description: 'Say that it has flown.' },
  },
})

@ObjectType('LaunchPayload', { description: 'What came of scheduling or changing a launch.' })
export class LaunchPayload {
  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => LaunchType, { nullable: true, description: 'The launch afterwards; null when refused.' })
  launch!: LaunchType | null

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: readonly UserErrorData[]
}

@ObjectType('LaunchDraftCheck', { description: 'What is wrong with a launch as far as it is filled in.' })
export class LaunchDraftCheck {
  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => [UserError], { description: 'Why it would be refused as it is; empty when nothing is wrong so far.' })
  errors!: readonly UserErrorData[]

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => [LaunchType], { description: 'Launches of the rocket less than 24 hours away from the date.' })
  conflicts!: readonly LaunchType[]
}
