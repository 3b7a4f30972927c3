import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { DecimalScalar } from '../../platform/graphql/index.ts'
import { type SortDirection, SortDirectionEnum } from '../../platform/paging/index.ts'
import { type Destination, DestinationEnum } from '../fleet/index.ts'
import type { LaunchStatus } from './launch.entity.ts'
import { LaunchStatusEnum } from './launch.graphql.ts'

/** Which launches; every part narrows the list. */
@InputType('LaunchFilter', { description: 'Which launches: those that meet every part that is given.' })
export class LaunchFilterInput {
  @Field(() => [DestinationEnum], {
    nullable: true,
    description: 'To one of these; an empty list asks for nothing in particular.',
  })
  readonly destinations?: Destination[] | null

  @Field(() => [LaunchStatusEnum], {
    nullable: true,
    description: 'In one of these; an empty list asks for nothing in particular.',
  })
  readonly statuses?: LaunchStatus[] | null

  @Field(() => Date, { nullable: true, description: 'Leaving at this instant or later.' })
  readonly from?: Date | null

  @Field(() => Date, { nullable: true, description: 'Leaving before this instant.' })
  readonly to?: Date | null

  @Field(() => DecimalScalar, { nullable: true, description: 'A seat costs this much or less, in US dollars.' })
  readonly maxPrice?: string | null

  @Field(() => Int, { nullable: true, description: 'At least this many seats are free.' })
  readonly minAvailableSeats?: number | null

  @Field(() => ID, { nullable: true, description: 'Offered by this agency.' })
  readonly agencyId?: string | null

  @Field(() => ID, { nullable: true, description: 'Leaving from this spaceport.' })
  readonly spaceportId?: string | null

  @Field(() => ID, { nullable: true, description: 'Flown by this rocket.' })
  readonly rocketId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what is still to come and sells too little to be viable (true), or only the others (false).',
  })
  readonly belowMinimum?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what can be booked now (true), or only what cannot (false).',
  })
  readonly bookable?: boolean | null

  @Field(() => String, {
    nullable: true,
    description:
      'Words, or how they begin: of the rocket, the agency, the spaceport, its place or the destination. All must be found.',
  })
  readonly search?: string | null
}

export type LaunchOrderField = 'LAUNCH_DATE' | 'PRICE' | 'AVAILABLE_SEATS'

const fields: { [K in LaunchOrderField]: K } = {
  LAUNCH_DATE: 'LAUNCH_DATE',
  PRICE: 'PRICE',
  AVAILABLE_SEATS: 'AVAILABLE_SEATS',
}

/** The GraphQL enum `LaunchOrderField`. */
export const LaunchOrderFieldEnum = fields
registerEnumType(LaunchOrderFieldEnum, {
  name: 'LaunchOrderField',
  description: 'What launches are ordered by.',
  valuesConfig: {
    LAUNCH_DATE: { description: 'When they leave.' },
    PRICE: { description: 'What a seat costs.' },
    AVAILABLE_SEATS: { description: 'How many seats are free.' },
  },
})

/** In which order. */
@InputType('LaunchOrder', { description: 'In which order launches come.' })
export class LaunchOrderInput {
  @Field(() => LaunchOrderFieldEnum, { description: 'By what.' })
  readonly field!: LaunchOrderField

  @Field(() => SortDirectionEnum, { description: 'Which end first.' })
  readonly direction!: SortDirection
}

/** The arguments of `launches`. */
@ArgsType()
export class LaunchListArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  readonly first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor, in the same order.' })
  readonly after?: string | null

  @Field(() => LaunchFilterInput, { nullable: true, description: 'Which launches; all when not given.' })
  readonly filter?: LaunchFilterInput | null

  @Field(() => LaunchOrderInput, { nullable: true, description: 'In which order; by launch date when not given.' })
  readonly orderBy?: LaunchOrderInput | null
}
