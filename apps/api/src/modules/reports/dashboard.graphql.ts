import { Field, Int, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { DecimalScalar } from '../../platform/graphql/scalars/index.ts'
import { type LaunchRow, LaunchType } from '../launches/index.ts'

@ObjectType('AgencyDashboard', { description: 'Where an agency stands today.' })
export class AgencyDashboardType {
  @VisibleTo('AGENCY')
  @Field(() => DecimalScalar, {
    description: 'Payments less refunds that moved in this calendar month so far (UTC), in US dollars.',
  })
  readonly revenueThisMonth!: string

  @VisibleTo('AGENCY')
  @Field(() => DecimalScalar, { description: 'The same of the whole month before, in US dollars.' })
  readonly revenueLastMonth!: string

  @VisibleTo('AGENCY')
  @Field(() => Int, { description: 'How many invoices the agency has still to pay.' })
  readonly unpaidInvoices!: number

  @VisibleTo('AGENCY')
  @Field(() => DecimalScalar, { description: 'What is left to pay of them, in US dollars.' })
  readonly unpaidAmount!: string

  @VisibleTo('AGENCY')
  @Field(() => Int, { description: 'How many of them are past due (rule 17).' })
  readonly overdueInvoices!: number

  @VisibleTo('AGENCY')
  @Field(() => [LaunchType], { description: 'The six launches that leave next.' })
  readonly nextLaunches!: readonly LaunchRow[]

  @VisibleTo('AGENCY')
  @Field(() => [LaunchType], {
    description: 'Launches to come with fewer seats sold than they need to fly, the next twelve.',
  })
  readonly belowMinimum!: readonly LaunchRow[]
}
