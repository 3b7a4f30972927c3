import { Field, Int, ObjectType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { UserErrorData } from '../../platform/errors/index.ts'
import { DecimalScalar } from '../../platform/graphql/index.ts'
import { UserError } from '../../platform/graphql/user-error.graphql.ts'
import { MANAGES_LAUNCHES } from '../launches/index.ts'
import type { InvoiceKind } from './finance.entity.ts'
import { InvoiceTypeEnum } from './invoice.graphql.ts'

@ObjectType('LaunchConsequences', { description: 'What a change of a launch would come to now; nothing is changed.' })
export class LaunchConsequencesType {
  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => [UserError], { description: 'Why it would be refused now; empty when it would go through.' })
  errors!: readonly UserErrorData[]

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => String, {
    description: 'Hand it to the mutation: CONFLICT when what would happen is no longer the same. Holds do not count.',
  })
  fingerprint!: string

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => Int, { description: 'Travelers with a confirmed booking on it, who will be told.' })
  travelersTold!: number

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => Int, { description: 'Bookings that will be cancelled.' })
  bookingsCancelled!: number

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => Int, { description: 'Bookings that will be completed.' })
  bookingsCompleted!: number

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => Int, { description: 'Sold seats that will be free again.' })
  seatsReleased!: number

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => Int, { description: 'Holds that will end.' })
  holdsReleased!: number

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => DecimalScalar, { description: 'What goes back to travelers, in US dollars.' })
  refundTotal!: string

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => DecimalScalar, { description: 'What the agency will be invoiced, in US dollars (rule 15).' })
  agencyCharge!: string

  @VisibleTo(...MANAGES_LAUNCHES)
  @Field(() => InvoiceTypeEnum, { nullable: true, description: 'As what; null when it is not invoiced.' })
  agencyChargeType!: InvoiceKind | null
}
