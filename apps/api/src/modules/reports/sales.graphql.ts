import { Field, Int, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { DecimalScalar } from '../../platform/graphql/scalars/index.ts'
import { SEES_SALES } from '../launches/index.ts'

@ObjectType('LaunchSales', { description: 'What a launch has sold and collected so far.' })
export class LaunchSalesType {
  @VisibleTo(...SEES_SALES)
  @Field(() => DecimalScalar, { description: 'What travelers paid, in US dollars.' })
  readonly grossRevenue!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => DecimalScalar, { description: 'What went back to them, in US dollars.' })
  readonly refunds!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => DecimalScalar, { description: 'grossRevenue less refunds, in US dollars.' })
  readonly netRevenue!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => DecimalScalar, { description: 'What bookings that stand have still to pay, in US dollars.' })
  readonly outstanding!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => Int, { description: 'Seats that are booked, or were cancelled too late to be given back.' })
  readonly seatsSold!: number

  @VisibleTo(...SEES_SALES)
  @Field(() => Int, { description: 'Seats that somebody holds while filling in the passengers.' })
  readonly seatsHeld!: number
}
