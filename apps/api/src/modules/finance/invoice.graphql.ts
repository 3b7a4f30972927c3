import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { UserErrorData } from '../../platform/errors/index.ts'
import { DateScalar, DecimalScalar } from '../../platform/graphql/index.ts'
import { NodeType } from '../../platform/graphql/node.ts'
import { UserError } from '../../platform/graphql/user-error.graphql.ts'
import { connectionOf, type SortDirection, SortDirectionEnum } from '../../platform/paging/index.ts'
import { AgencyType, TravelerType } from '../identity/index.ts'
import type { InvoiceKind, InvoiceStatus, PaymentStatus } from './finance.entity.ts'
import { INVOICE_PAYERS, INVOICE_VIEWERS } from './finance.policy.ts'

const kinds: { [K in InvoiceKind]: K } = {
  TRAVELER_BOOKING: 'TRAVELER_BOOKING',
  AGENCY_LAUNCH: 'AGENCY_LAUNCH',
  AGENCY_FEE: 'AGENCY_FEE',
}

/** The GraphQL enum `InvoiceType`. */
export const InvoiceTypeEnum = kinds
registerEnumType(kinds, {
  name: 'InvoiceType',
  description: 'What an invoice is for.',
  valuesConfig: {
    TRAVELER_BOOKING: { description: 'A traveler’s booking (rule 11).' },
    AGENCY_LAUNCH: { description: 'A launch that its agency aborted (rule 15).' },
    AGENCY_FEE: { description: 'The platform’s share of a completed launch (rule 15).' },
  },
})

const statuses: { [K in InvoiceStatus]: K } = {
  PENDING: 'PENDING',
  PAID: 'PAID',
  REFUNDED: 'REFUNDED',
  FAILED: 'FAILED',
}
registerEnumType(statuses, {
  name: 'InvoiceStatus',
  description: 'Where an invoice stands.',
  valuesConfig: {
    PENDING: { description: 'Something is left to pay.' },
    PAID: { description: 'Nothing is left to pay.' },
    REFUNDED: { description: 'Money went back, all of it or a part.' },
    FAILED: { description: 'Void: not paid in time, or cancelled before payment.' },
  },
})

/** The GraphQL enum `PaymentStatus`. */
export const PaymentStatusEnum: { [K in PaymentStatus]: K } = {
  PENDING: 'PENDING',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  REFUNDED: 'REFUNDED',
}
registerEnumType(PaymentStatusEnum, {
  name: 'PaymentStatus',
  description: 'Where a payment stands.',
  valuesConfig: {
    PENDING: { description: 'The payment gateway has not answered yet.' },
    COMPLETED: { description: 'The money came.' },
    FAILED: { description: 'No money came, or it came too late and went straight back.' },
    REFUNDED: { description: 'Money that went back.' },
  },
})

@ObjectType('Invoice', {
  description: 'What is owed for a booking or a launch, by a traveler or an agency.',
  implements: NodeType,
})
export class InvoiceType extends NodeType {
  readonly launchId!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => String, { description: 'Sequential within a year, without gaps: AB-2026-000001 (rule 16).' })
  readonly number!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => kinds, { description: 'What it is for.' })
  readonly type!: InvoiceKind

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => TravelerType, { nullable: true, description: 'The traveler who owes it; null when an agency does.' })
  readonly traveler!: TravelerType | null

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => AgencyType, { nullable: true, description: 'The agency that owes it; null when a traveler does.' })
  readonly agency!: AgencyType | null

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => DecimalScalar, { description: 'What it is over, in US dollars.' })
  readonly amount!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => DecimalScalar, {
    description: 'The amount less completed payments plus refunds, in US dollars (rule 17).',
  })
  readonly balance!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => statuses, { description: 'Where it stands.' })
  readonly status!: InvoiceStatus

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => Boolean, { description: 'Whether it is past due and unpaid (rule 17).' })
  readonly isOverdue!: boolean

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => DateScalar, { description: 'The last day to pay it.' })
  readonly dueDate!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the last of it was paid; null until then.',
  })
  readonly paymentDate!: string | null

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => Date, { description: 'When it was issued.' })
  readonly createdAt!: Date
}

@ObjectType('Payment', { description: 'Money that came for an invoice or went back.', implements: NodeType })
export class PaymentType extends NodeType {
  readonly invoiceId!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => InvoiceType, { description: 'The invoice.' })
  readonly invoice!: InvoiceType

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => DecimalScalar, { description: 'How much, in US dollars; never negative, also when it went back.' })
  readonly amount!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => Date, { description: 'When it came or went back; while pending, when it was asked for.' })
  readonly date!: Date

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => PaymentStatusEnum, { description: 'Where it stands.' })
  readonly status!: PaymentStatus

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => String, { description: 'How: CARD, BANK_TRANSFER, …' })
  readonly method!: string

  @VisibleTo(...INVOICE_VIEWERS)
  @Field(() => String, { nullable: true, description: 'Why it failed; null unless it did.' })
  readonly failureReason!: string | null
}

export const InvoiceConnection = connectionOf(InvoiceType, {
  name: 'Invoice',
  of: 'invoices',
  audiences: INVOICE_VIEWERS,
})

@InputType('InvoiceFilter', { description: 'Which invoices; every part given must hold.' })
export class InvoiceFilter {
  @Field(() => [kinds], {
    nullable: true,
    description: 'For one of these; an empty list asks for nothing in particular.',
  })
  types?: InvoiceKind[] | null

  @Field(() => [statuses], {
    nullable: true,
    description: 'In one of these; an empty list asks for nothing in particular.',
  })
  statuses?: InvoiceStatus[] | null

  @Field(() => Boolean, { nullable: true, description: 'Only those that are past due and unpaid, or only the others.' })
  overdue?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Owed by this agency.' })
  agencyId?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or later (UTC).' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or earlier (UTC).' })
  to?: string | null

  @Field(() => String, { nullable: true, description: 'The number, or part of the traveler’s or the agency’s name.' })
  search?: string | null
}

export type InvoiceOrderField = 'CREATED_AT'

const orderFields: { [K in InvoiceOrderField]: K } = { CREATED_AT: 'CREATED_AT' }
registerEnumType(orderFields, {
  name: 'InvoiceOrderField',
  description: 'What invoices are ordered by.',
  valuesConfig: { CREATED_AT: { description: 'When they were issued.' } },
})

/** In which order. */
@InputType('InvoiceOrder', { description: 'In which order invoices come.' })
export class InvoiceOrderInput {
  @Field(() => orderFields, { description: 'By what.' })
  readonly field!: InvoiceOrderField

  @Field(() => SortDirectionEnum, { description: 'Which end first.' })
  readonly direction!: SortDirection
}

/** The arguments of `invoices`. */
@ArgsType()
export class InvoiceListArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  readonly first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  readonly after?: string | null

  @Field(() => InvoiceFilter, { nullable: true, description: 'Which invoices; all when not given.' })
  readonly filter?: InvoiceFilter | null

  @Field(() => InvoiceOrderInput, { nullable: true, description: 'In which order; the newest first when not given.' })
  readonly orderBy?: InvoiceOrderInput | null
}

@ObjectType('InvoicePayload', { description: 'What came of paying an invoice.' })
export class InvoicePayload {
  @VisibleTo(...INVOICE_PAYERS)
  @Field(() => InvoiceType, {
    nullable: true,
    description:
      'The invoice afterwards; null when refused. While the gateway has not answered it has a PENDING payment.',
  })
  readonly invoice!: InvoiceType | null

  @VisibleTo(...INVOICE_PAYERS)
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  readonly errors!: readonly UserErrorData[]
}
