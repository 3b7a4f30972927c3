import { Field, Int, ObjectType } from 'type-graphql'
import { type Audience, EMPLOYEES, VisibleTo } from '../../platform/access/index.ts'
import { DecimalScalar } from '../../platform/graphql/scalars/index.ts'

/** Who sees what a launch sold: its agency, and employees. */
export const SALES_VIEWERS: readonly Audience[] = ['AGENCY', ...EMPLOYEES]

@ObjectType('LaunchSales', { description: 'What a launch has sold and collected so far.' })
export class LaunchSalesType {
  @VisibleTo(...SALES_VIEWERS)
  @Field(() => DecimalScalar, { description: 'What travelers paid, in US dollars.' })
  readonly grossRevenue!: string

  @VisibleTo(...SALES_VIEWERS)
  @Field(() => DecimalScalar, { description: 'What went back to them, in US dollars.' })
  readonly refunds!: string

  @VisibleTo(...SALES_VIEWERS)
  @Field(() => DecimalScalar, { description: 'grossRevenue less refunds, in US dollars.' })
  readonly netRevenue!: string

  @VisibleTo(...SALES_VIEWERS)
  @Field(() => DecimalScalar, { description: 'What bookings that stand have still to pay, in US dollars.' })
  readonly outstanding!: string

  @VisibleTo(...SALES_VIEWERS)
  @Field(() => Int, { description: 'Seats that are booked, or were cancelled too late to be given back.' })
  readonly seatsSold!: number

  @VisibleTo(...SALES_VIEWERS)
  @Field(() => Int, { description: 'Seats that somebody holds while filling in the passengers.' })
  readonly seatsHeld!: number
}
