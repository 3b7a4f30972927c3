import { defineEntity, p } from '@mikro-orm/core'
import { calendarDate, id, instant, money, timestamps } from '../../platform/db/columns.ts'
import { Agency, Traveler, User } from '../identity/index.ts'
import { Launch } from '../launches/index.ts'

export const INVOICE_TYPES = ['TRAVELER_BOOKING', 'AGENCY_LAUNCH', 'AGENCY_FEE'] as const
export type InvoiceKind = (typeof INVOICE_TYPES)[number]
export const INVOICE_STATUSES = ['PENDING', 'PAID', 'REFUNDED', 'FAILED'] as const
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number]
export const PAYMENT_STATUSES = ['PENDING', 'COMPLETED', 'FAILED', 'REFUNDED'] as const
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]

const counterSchema = defineEntity({
  name: 'InvoiceCounter',
  properties: { year: p.integer().primary().autoincrement(false), lastNumber: p.integer() },
})

/** The last invoice number given in a year; its row is locked until the invoice is committed, so no gaps (rule 16). */
export class InvoiceCounter extends counterSchema.class {}
counterSchema.setClass(InvoiceCounter)

const invoiceSchema = defineEntity({
  name: 'Invoice',
  properties: {
    id: id(),
    /** `AB-2026-000001`: sequential within a year, without gaps (SPEC rule 16). */
    number: p.string().length(20).unique(),
    type: p.enum(INVOICE_TYPES),
    launchId: p.manyToOne(Launch).mapToPk().joinColumn('launch_id').deleteRule('restrict'),
    travelerId: p.manyToOne(Traveler).mapToPk().joinColumn('traveler_id').deleteRule('restrict').nullable(),
    agencyId: p.manyToOne(Agency).mapToPk().joinColumn('agency_id').deleteRule('restrict').nullable(),
    amount: money().check('amount >= 0'),
    /** Completed payments, and refunds: kept by the trigger on `payment`, never written by code. */
    paidAmount: money().default('0'),
    refundedAmount: money().default('0'),
    /** amount − completed payments + refunds (SPEC rule 17). */
    balance: money().generated('(amount - paid_amount + refunded_amount) stored'),
    status: p.enum(INVOICE_STATUSES).default('PENDING'),
    dueDate: calendarDate(),
    paymentDate: calendarDate().nullable(),
    ...timestamps,
  },
  checks: [
    {
      name: 'invoice_paid_when_balance_is_zero',
      expression: `status <> 'PAID' or amount - paid_amount + refunded_amount = 0`,
    },
    { name: 'invoice_refund_not_above_payments', expression: 'refunded_amount <= paid_amount' },
    {
      name: 'invoice_has_one_recipient',
      expression: `(type = 'TRAVELER_BOOKING') = (traveler_id is not null) and (traveler_id is null) = (agency_id is not null)`,
    },
  ],
  indexes: [
    { name: 'invoice_by_traveler', properties: ['travelerId', 'id'] },
    { name: 'invoice_by_agency', properties: ['agencyId', 'id'] },
    {
      // Holds the id as well, so that reports go from launches to payments without reading invoices.
      name: 'invoice_by_launch',
      expression: `create index "invoice_by_launch" on "invoice" ("launch_id", "type") include ("id")`,
    },
    { name: 'invoice_by_status', properties: ['status', 'dueDate', 'id'] },
    {
      name: 'invoice_one_of_a_launch',
      expression: `create unique index "invoice_one_of_a_launch" on "invoice" ("launch_id") where type in ('AGENCY_LAUNCH', 'AGENCY_FEE')`,
    },
  ],
})

/** What is owed for a booking or a launch, by a traveler or an agency. */
export class Invoice extends invoiceSchema.class {}
invoiceSchema.setClass(Invoice)

const paymentSchema = defineEntity({
  name: 'Payment',
  properties: {
    id: id(),
    invoiceId: p.manyToOne(Invoice).mapToPk().joinColumn('invoice_id').deleteRule('restrict'),
    amount: money().check('amount > 0'),
    date: instant(),
    /** COMPLETED counts towards the invoice; REFUNDED is money that went back; the others do not count. */
    status: p.enum(PAYMENT_STATUSES),
    /** `CARD`, `BANK_TRANSFER`, … */
    method: p.string().length(40),
    /** The gateway's own name of the charge or refund. */
    gatewayReference: p.string().nullable(),
    /** Our idempotency key towards the gateway: one charge or refund, however often it is asked for. */
    gatewayKey: p.string().nullable().unique(),
    /** When the gateway confirmed it; a refund stands in our books at once and is settled by a job. */
    settledAt: instant().nullable(),
    failureReason: p.text().nullable(),
    recordedById: p.manyToOne(User).mapToPk().joinColumn('recorded_by_id').deleteRule('restrict').nullable(),
    ...timestamps,
  },
  indexes: [
    {
      // Holds all that reports add up.
      name: 'payment_by_invoice',
      expression: `create index "payment_by_invoice" on "payment" ("invoice_id") include ("date", "status", "amount")`,
    },
    {
      name: 'payment_unsettled',
      expression: `create index "payment_unsettled" on "payment" ("created_at") where settled_at is null and status in ('PENDING', 'REFUNDED')`,
    },
  ],
})

/** Money that came for an invoice or went back. */
export class Payment extends paymentSchema.class {}
paymentSchema.setClass(Payment)

export const CHARGE_STATUSES = ['STARTED', 'CAPTURED', 'DECLINED', 'RETURNED'] as const
export type ChargeStatus = (typeof CHARGE_STATUSES)[number]

const chargeSchema = defineEntity({
  name: 'CardCharge',
  properties: {
    id: id(),
    /** What the gateway is asked with; written before it is asked, so that no charge is ever unknown to us. */
    gatewayKey: p.string().unique(),
    userId: p.manyToOne(User).mapToPk().joinColumn('user_id').deleteRule('restrict'),
    amount: money().check('amount > 0'),
    status: p.enum(CHARGE_STATUSES).default('STARTED'),
    gatewayReference: p.string().nullable(),
    /** The invoice it pays; null until a booking stands behind it. */
    invoiceId: p.manyToOne(Invoice).mapToPk().joinColumn('invoice_id').deleteRule('restrict').nullable(),
    ...timestamps,
  },
  indexes: [
    {
      name: 'card_charge_open',
      expression: `create index "card_charge_open" on "card_charge" ("created_at") where status = 'STARTED' or (status = 'CAPTURED' and invoice_id is null)`,
    },
  ],
})

/** The intent to charge a card, kept from before the gateway is asked until both sides agree (SPEC rule 18). */
export class CardCharge extends chargeSchema.class {}
chargeSchema.setClass(CardCharge)
