export {
  CardCharge,
  Invoice,
  InvoiceCounter,
  Payment,
  type InvoiceStatus,
  type InvoiceKind,
  type PaymentStatus,
} from './finance.entity.ts'
export { chargeKeyOf } from './invoice.rules.ts'
export { type ChargeOutcome, type NewCharge, settleWithGateway, startCharge } from './card-charges.ts'
export { type ChargeUse, type UseResult, payWithCharge, returnCharge } from './charge-use.ts'
export { type InvoiceFact, invoicePaid, invoiceReopened, paymentArriving, paymentWanted } from './finance.events.ts'
export { CardPaymentInput } from './finance.inputs.ts'
export { paymentDeclined, paymentReturned } from './finance.errors.ts'
export { createSandboxGateway, type PaymentGateway } from './gateway/index.ts'
export { changeInvoiceAmount, voidInvoices } from './invoice-changes.ts'
export { type IssuedInvoice, issueInvoices, type LockedInvoice, lockInvoices, type NewInvoice } from './invoices.ts'
export { insertPayments, type NewPayment } from './payments.ts'
export { type By, type NewRefund, recordRefunds } from './refunds.ts'
export { findCharge } from './find-charge.ts'
export { type CardPayment, payByCard } from './pay-by-card.ts'
export { type CardDesk, leaseOf } from './desk.ts'
export { financeJobs, type FinanceJobSettings } from './finance.jobs.ts'
export { invoiceDocument } from './documents/invoice-document.ts'
export type { InvoiceLine } from './documents/invoice-facts.queries.ts'
export { InvoiceDocumentResolver } from './documents/document.resolver.ts'
export { InvoiceType, PaymentStatusEnum } from './invoice.graphql.ts'
export { LaunchConsequencesResolver } from './launch-consequences.resolver.ts'
export { reactToLaunchEnds } from './launch.reactions.ts'
export { loadInvoice } from './invoice.queries.ts'
export { FinanceResolver } from './invoice.resolver.ts'
