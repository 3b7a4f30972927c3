import { Field, ID, InputType, Int } from 'type-graphql'
import { DecimalScalar } from '../../platform/graphql/index.ts'
import { type Destination, DestinationEnum } from '../fleet/index.ts'

const KEY = 'Chosen by the client: the same key gives the same answer and one effect (rule 14).'
const FINGERPRINT =
  'From `Launch.consequences`, as they were shown: refused with CONFLICT when what would happen is no longer the same.'

@InputType('ScheduleLaunchInput', { description: 'A launch to offer (rule 4).' })
export class ScheduleLaunchInput {
  @Field(() => ID, { description: 'The rocket; the launch is its agency’s.' })
  rocketId!: string

  @Field(() => ID, { description: 'Where it leaves from.' })
  spaceportId!: string

  @Field(() => DestinationEnum, { description: 'Where it goes; within the rocket’s range.' })
  destination!: Destination

  @Field(() => Date, { description: 'When it leaves; at least 24 hours from the rocket’s other launches.' })
  launchDate!: Date

  @Field(() => DecimalScalar, { description: 'What a seat costs, in US dollars; above 0.' })
  pricePerSeat!: string

  @Field(() => Int, { description: 'How many seats are sold; at most the rocket’s capacity.' })
  totalSeats!: number

  @Field(() => Int, { nullable: true, description: 'How many seats sold make it viable; none when left out.' })
  minimumSeats?: number | null

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('UpdateLaunchInput', { description: 'What changes about a launch that is still to come (rule 6).' })
export class UpdateLaunchInput {
  @Field(() => ID, { description: 'The launch.' })
  launchId!: string

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What a seat costs from now on, in US dollars; what is booked keeps its price.',
  })
  pricePerSeat?: string | null

  @Field(() => Int, { nullable: true, description: 'How many seats are sold; never fewer than are taken.' })
  totalSeats?: number | null

  @Field(() => Int, { nullable: true, description: 'How many seats sold make it viable; null: it flies in any case.' })
  minimumSeats?: number | null
}

@InputType('DelayLaunchInput', { description: 'A later date for a launch (rule 5).' })
export class DelayLaunchInput {
  @Field(() => ID, { description: 'The launch.' })
  launchId!: string

  @Field(() => Date, { description: 'When it leaves instead: later than before, and in the future.' })
  newDate!: Date

  @Field(() => String, { description: 'Why, in words for travelers, up to 500 characters.' })
  reason!: string

  @Field(() => String, { nullable: true, description: FINGERPRINT })
  fingerprint?: string | null

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('AbortLaunchInput', { description: 'A launch to give up (rules 5, 13 and 15).' })
export class AbortLaunchInput {
  @Field(() => ID, { description: 'The launch.' })
  launchId!: string

  @Field(() => String, { description: 'Why, in words for travelers, up to 500 characters.' })
  reason!: string

  @Field(() => String, { nullable: true, description: FINGERPRINT })
  fingerprint?: string | null

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('CompleteLaunchInput', { description: 'A launch that has flown (rules 5, 13 and 15).' })
export class CompleteLaunchInput {
  @Field(() => ID, { description: 'The launch; its date must have come.' })
  launchId!: string

  @Field(() => String, { nullable: true, description: FINGERPRINT })
  fingerprint?: string | null

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('LaunchDraftInput', { description: 'A launch as far as it is filled in; only that is judged.' })
export class LaunchDraftInput {
  @Field(() => ID, { nullable: true, description: 'The launch that is being changed; left out for a new one.' })
  launchId?: string | null

  @Field(() => ID, { nullable: true, description: 'The rocket.' })
  rocketId?: string | null

  @Field(() => ID, { nullable: true, description: 'Where it leaves from.' })
  spaceportId?: string | null

  @Field(() => DestinationEnum, { nullable: true, description: 'Where it goes.' })
  destination?: Destination | null

  @Field(() => Date, { nullable: true, description: 'When it leaves.' })
  launchDate?: Date | null

  @Field(() => DecimalScalar, { nullable: true, description: 'What a seat costs, in US dollars.' })
  pricePerSeat?: string | null

  @Field(() => Int, { nullable: true, description: 'How many seats are sold.' })
  totalSeats?: number | null

  @Field(() => Int, { nullable: true, description: 'How many seats sold make it viable.' })
  minimumSeats?: number | null
}
