import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { DecimalScalar } from '../../platform/graphql/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { connectionOf } from '../../platform/paging/index.ts'
import { type Destination, DestinationEnum, RocketType, SpaceportType } from '../fleet/index.ts'
import { AgencyType } from '../identity/index.ts'
import type { LaunchStatus } from './launch.entity.ts'
import { SEES_LAUNCHES } from './launches.policy.ts'

const statuses: { [K in LaunchStatus]: K } = {
  SCHEDULED: 'SCHEDULED',
  DELAYED: 'DELAYED',
  COMPLETED: 'COMPLETED',
  ABORTED: 'ABORTED',
}

/** The GraphQL enum `LaunchStatus`. */
export const LaunchStatusEnum = statuses
registerEnumType(LaunchStatusEnum, {
  name: 'LaunchStatus',
  description: 'How far a launch is (rule 5).',
  valuesConfig: {
    SCHEDULED: { description: 'It will leave on its date.' },
    DELAYED: { description: 'It will leave on a later date than announced at first.' },
    COMPLETED: { description: 'It has flown. Final.' },
    ABORTED: { description: 'It will not fly; bookings are refunded in full. Final.' },
  },
})

/**
 * The GraphQL type `Launch`. Its fields are read in one statement with the row (`launch.row.ts`), never one by one;
 * modules above add fields that cost something with `@Resolver(() => LaunchType)`.
 */
@ObjectType('Launch', { description: 'One flight of one rocket from one spaceport on one date.', implements: NodeType })
export class LaunchType extends NodeType {
  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => String, {
    description:
      'Its public address: rocket, spaceport, destination and date. It stays when the launch is delayed (rule 7).',
  })
  readonly slug!: string

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => AgencyType, { description: 'Who offers it.' })
  readonly agency!: AgencyType

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => RocketType, { description: 'What flies.' })
  readonly rocket!: RocketType

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => SpaceportType, { description: 'Where it leaves from.' })
  readonly spaceport!: SpaceportType

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => DestinationEnum, { description: 'Where it goes.' })
  readonly destination!: Destination

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Date, { description: 'When it leaves.' })
  readonly launchDate!: Date

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => DecimalScalar, {
    description: 'What a seat costs now, in US dollars. What is booked keeps the price it was booked at.',
  })
  readonly pricePerSeat!: string

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Int, { description: 'How many seats are sold on it.' })
  readonly totalSeats!: number

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Int, {
    nullable: true,
    description: 'How many bookings make it viable; null when it flies in any case.',
  })
  readonly minimumSeats!: number | null

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Int, { description: 'How many seats are neither sold nor held.' })
  readonly availableSeats!: number

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => LaunchStatusEnum, { description: 'How far it is.' })
  readonly status!: LaunchStatus

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Boolean, {
    description: 'Whether seats can be booked: it is still to come and seats are free (rule 8).',
  })
  readonly isBookable!: boolean
}

/** The GraphQL type `LaunchStatusChange`. */
@ObjectType('LaunchStatusChange', { description: 'One step of a launch’s history.' })
export class LaunchStatusChangeType {
  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => LaunchStatusEnum, {
    nullable: true,
    description: 'The status before; null when the launch was scheduled.',
  })
  readonly from!: LaunchStatus | null

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => LaunchStatusEnum, { description: 'The status since.' })
  readonly to!: LaunchStatus

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Date, { nullable: true, description: 'The launch date before; null when it did not change.' })
  readonly previousDate!: Date | null

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Date, { nullable: true, description: 'The launch date since; null when it did not change.' })
  readonly newDate!: Date | null

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => String, { nullable: true, description: 'Why, in words for travelers.' })
  readonly reason!: string | null

  @VisibleTo(...SEES_LAUNCHES)
  @Field(() => Date, { description: 'When it changed.' })
  readonly at!: Date
}

/** The GraphQL type `LaunchConnection`. */
export const LaunchConnection = connectionOf(LaunchType, { name: 'Launch', of: 'launches', audiences: SEES_LAUNCHES })
