import { Field, Float, ID, InputType, Int } from 'type-graphql'
import { DestinationEnum } from './destination.graphql.ts'
import type { Destination } from './fleet.entity.ts'

const RANGE = 'The farthest destination it reaches; it reaches the nearer ones too.'
const DESCRIPTION = 'What travelers should know about it; empty removes it.'

@InputType('CreateRocketInput', { description: 'A rocket to add to a fleet.' })
export class CreateRocketInput {
  @Field(() => ID, { nullable: true, description: 'Whose it is; an agency itself may leave it out.' })
  agencyId?: string | null

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => String, { description: 'The kind of spacecraft.' })
  model!: string

  @Field(() => Int, { description: 'How many passengers it seats.' })
  capacity!: number

  @Field(() => DestinationEnum, { description: RANGE })
  range!: Destination

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  description?: string | null
}

@InputType('UpdateRocketInput', { description: 'What changes about a rocket; what is left out stays.' })
export class UpdateRocketInput {
  @Field(() => ID, { description: 'The rocket.' })
  rocketId!: string

  @Field(() => String, { nullable: true, description: 'What it is called. Its launches keep their addresses.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'The kind of spacecraft.' })
  model?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many passengers it seats: no fewer than its open launches sell (rule 6).',
  })
  capacity?: number | null

  @Field(() => DestinationEnum, { nullable: true, description: `${RANGE} No nearer than its open launches go.` })
  range?: Destination | null

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  description?: string | null
}

@InputType('DeleteRocketInput', { description: 'A rocket to delete.' })
export class DeleteRocketInput {
  @Field(() => ID, { description: 'The rocket; one that has launches stays (rule 6).' })
  rocketId!: string
}

@InputType('CoordinatesInput', { description: 'A place on Earth.' })
export class CoordinatesInput {
  @Field(() => Float, { description: 'Degrees north of the equator, −90 to 90.' })
  latitude!: number

  @Field(() => Float, { description: 'Degrees east of Greenwich, −180 to 180.' })
  longitude!: number
}

@InputType('CreateSpaceportInput', { description: 'A spaceport to add.' })
export class CreateSpaceportInput {
  @Field(() => String, { description: 'What it is called; unique.' })
  name!: string

  @Field(() => String, { description: 'Town, region and country.' })
  location!: string

  @Field(() => CoordinatesInput, { nullable: true, description: 'Where it lies.' })
  coordinates?: CoordinatesInput | null

  @Field(() => String, { description: 'Its time zone, an IANA name like `America/New_York`.' })
  timeZone!: string

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  description?: string | null
}

@InputType('UpdateSpaceportInput', { description: 'What changes about a spaceport; what is left out stays.' })
export class UpdateSpaceportInput {
  @Field(() => ID, { description: 'The spaceport.' })
  spaceportId!: string

  @Field(() => String, { nullable: true, description: 'What it is called; unique.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Town, region and country.' })
  location?: string | null

  @Field(() => CoordinatesInput, { nullable: true, description: 'Where it lies; null when that is not known.' })
  coordinates?: CoordinatesInput | null

  @Field(() => String, { nullable: true, description: 'Its time zone, an IANA name like `America/New_York`.' })
  timeZone?: string | null

  @Field(() => String, { nullable: true, description: DESCRIPTION })
  description?: string | null
}
