import { Field, ID, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { DecimalScalar, DateTimeScalar } from '../../platform/graphql/scalars/index.ts'
import { connectionOf } from '../../platform/paging/index.ts'
import { PaymentStatusEnum, type PaymentStatus } from '../finance/index.ts'
import { REPORT_READERS } from './report.policy.ts'

@ObjectType('RevenueMovement', { description: 'Money that came from a traveler, or went back to one.' })
export class RevenueMovementType {
  @VisibleTo(...REPORT_READERS)
  @Field(() => ID, { description: 'The payment’s id.' })
  readonly id!: string

  @VisibleTo(...REPORT_READERS)
  @Field(() => DateTimeScalar, { description: 'When it moved.' })
  readonly date!: Date

  @VisibleTo(...REPORT_READERS)
  @Field(() => DecimalScalar, { description: 'How much, in US dollars; never negative, also when it went back.' })
  readonly amount!: string

  @VisibleTo(...REPORT_READERS)
  @Field(() => PaymentStatusEnum, { description: 'COMPLETED when it came, REFUNDED when it went back.' })
  readonly status!: PaymentStatus

  @VisibleTo(...REPORT_READERS)
  @Field(() => String, { nullable: true, description: 'The reference of the booking that it was for.' })
  readonly bookingReference!: string | null

  /** Not in the schema: what `launch` is loaded by. */
  readonly launchId!: string
}

/** The GraphQL type `RevenueMovementConnection`. */
export const RevenueMovementConnection = connectionOf(RevenueMovementType, {
  name: 'RevenueMovement',
  of: 'movements',
  audiences: REPORT_READERS,
  edges: false,
})
