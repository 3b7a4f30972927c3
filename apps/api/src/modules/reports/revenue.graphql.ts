import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { DateScalar, DecimalScalar } from '../../platform/graphql/scalars/index.ts'
import { AgencyType } from '../identity/index.ts'
import { type Period, PERIODS, type Periods } from './period.rules.ts'
import { REPORT_READERS } from './report.policy.ts'

const periods = Object.fromEntries(PERIODS.map((period) => [period, period])) as { [K in Period]: K }
registerEnumType(periods, {
  name: 'ReportPeriod',
  description: 'How long a row of a report is.',
  valuesConfig: {
    MONTH: { description: 'A calendar month.' },
    QUARTER: { description: 'Three months, from January, April, July or October on.' },
    YEAR: { description: 'A calendar year.' },
  },
})

@ObjectType('RevenueRow', {
  description: 'One period of a report. Money counts in the period, by UTC, in which it moved.',
})
export class RevenueRowType {
  @VisibleTo(...REPORT_READERS)
  @Field(() => DateScalar, { description: 'Its first day (UTC); of the total, the first day of the report.' })
  readonly periodStart!: string

  @VisibleTo(...REPORT_READERS)
  @Field(() => Int, { description: 'Launches that left in it and are completed.' })
  readonly launches!: number

  @VisibleTo(...REPORT_READERS)
  @Field(() => Int, {
    description: 'Seats of bookings made in it that are still sold: not cancelled, or cancelled and not given back.',
  })
  readonly seatsSold!: number

  @VisibleTo(...REPORT_READERS)
  @Field(() => DecimalScalar, { description: 'What travelers paid in it, in US dollars.' })
  readonly grossRevenue!: string

  @VisibleTo(...REPORT_READERS)
  @Field(() => DecimalScalar, { description: 'What went back to travelers in it, in US dollars.' })
  readonly refunds!: string

  @VisibleTo(...REPORT_READERS)
  @Field(() => DecimalScalar, {
    description: 'grossRevenue less refunds, in US dollars; negative when more went back than came.',
  })
  readonly netRevenue!: string

  @VisibleTo(...REPORT_READERS)
  @Field(() => DecimalScalar, {
    description: 'What the platform invoiced the agency in it, paid or not, in US dollars (rule 15).',
  })
  readonly fees!: string
}

@ObjectType('AgencyRevenueReport', { description: 'What an agency’s launches brought in, period by period.' })
export class AgencyRevenueReportType {
  @VisibleTo(...REPORT_READERS)
  @Field(() => AgencyType, { description: 'Whose launches.' })
  readonly agency!: AgencyType

  @VisibleTo(...REPORT_READERS)
  @Field(() => periods, { description: 'How long a row is.' })
  readonly period!: Period

  @VisibleTo(...REPORT_READERS)
  @Field(() => [RevenueRowType], { description: 'One row a period, the oldest first, also where nothing moved.' })
  readonly rows!: readonly RevenueRowType[]

  @VisibleTo(...REPORT_READERS)
  @Field(() => RevenueRowType, { description: 'All rows together.' })
  readonly total!: RevenueRowType

  /** Not in the schema: what `movements` is read by. */
  readonly periods!: Periods
}

/** The arguments of `agencyRevenueReport`. */
@ArgsType()
export class RevenueReportArgs {
  @Field(() => ID, { nullable: true, description: 'Which agency: the office says it, an agency gets its own.' })
  readonly agencyId?: string | null

  @Field(() => periods, { description: 'How long a row is.' })
  readonly period!: Period

  @Field(() => DateScalar, { description: 'The first day (UTC); the report begins with the period that it lies in.' })
  readonly from!: string

  @Field(() => DateScalar, {
    description: 'The last day (UTC); the report ends with the period that it lies in, 120 rows at the most.',
  })
  readonly to!: string
}
