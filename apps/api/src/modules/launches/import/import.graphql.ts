import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../../platform/access/index.ts'
import type { UserErrorData } from '../../../platform/errors/index.ts'
import { UserError } from '../../../platform/graphql/user-error.graphql.ts'
import { LaunchType } from '../launch.graphql.ts'
import type { LaunchRow } from '../launch.row.ts'

@ObjectType('LaunchImportRow', { description: 'A row of a file of launches, as it was written.' })
export class LaunchImportRowType {
  @VisibleTo('AGENCY')
  @Field(() => Int, { description: 'Its line in the file, counted from 1; the header is line 1.' })
  readonly line!: number

  @VisibleTo('AGENCY')
  @Field(() => String, { nullable: true, description: 'What stands under rocket: its name, or model and name.' })
  readonly rocket!: string | null

  @VisibleTo('AGENCY')
  @Field(() => String, { nullable: true, description: 'What stands under spaceport: its name.' })
  readonly spaceport!: string | null

  @VisibleTo('AGENCY')
  @Field(() => String, { nullable: true, description: 'What stands under destination.' })
  readonly destination!: string | null

  @VisibleTo('AGENCY')
  @Field(() => String, {
    nullable: true,
    description:
      'What stands under launchDate: an instant (2027-05-01T14:00Z), or date and time in the spaceport’s zone (2027-05-01 14:00).',
  })
  readonly launchDate!: string | null

  @VisibleTo('AGENCY')
  @Field(() => String, { nullable: true, description: 'What stands under pricePerSeat, in US dollars.' })
  readonly pricePerSeat!: string | null

  @VisibleTo('AGENCY')
  @Field(() => String, { nullable: true, description: 'What stands under totalSeats.' })
  readonly totalSeats!: string | null

  @VisibleTo('AGENCY')
  @Field(() => String, { nullable: true, description: 'What stands under minimumSeats; may be left empty.' })
  readonly minimumSeats!: string | null

  @VisibleTo('AGENCY')
  @Field(() => [UserError], {
    description: 'Why this row cannot be imported; the path is rows, its line, then the column.',
  })
  readonly errors!: readonly UserErrorData[]
}

@ObjectType('LaunchImport', { description: 'What importing a file of launches would come to; nothing is changed.' })
export class LaunchImportType {
  @VisibleTo('AGENCY')
  @Field(() => [LaunchImportRowType], { description: 'Its rows; none when the file cannot be read.' })
  readonly rows!: readonly LaunchImportRowType[]

  @VisibleTo('AGENCY')
  @Field(() => [UserError], {
    description: 'What is wrong with the file as a whole: its encoding, its header, how many rows it has.',
  })
  readonly errors!: readonly UserErrorData[]
}

@InputType('ImportLaunchesInput', { description: 'A file of launches to schedule.' })
export class ImportLaunchesInput {
  @Field(() => String, {
    description:
      'The file: CSV in UTF-8, with a header of rocket, spaceport, destination, launchDate, pricePerSeat, totalSeats, minimumSeats, and 500 rows at most.',
  })
  readonly csv!: string

  @Field(() => String, { description: 'The same key gives the same answer and one effect (rule 14).' })
  readonly idempotencyKey!: string
}

@ObjectType('ImportLaunchesPayload', { description: 'What came of importing launches: all of them, or none.' })
export class ImportLaunchesPayload {
  @VisibleTo('AGENCY')
  @Field(() => [LaunchType], { description: 'The launches, in the order of the file; none when refused.' })
  readonly launches!: readonly LaunchRow[]

  @VisibleTo('AGENCY')
  @Field(() => [UserError], {
    description: 'Why it was refused, of the file and of all its rows; empty when it was done.',
  })
  readonly errors!: readonly UserErrorData[]

  @VisibleTo('AGENCY')
  @Field(() => [LaunchImportRowType], { description: 'The rows of the file, each with what is wrong with it.' })
  readonly rows!: readonly LaunchImportRowType[]
}
