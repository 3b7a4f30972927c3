export {
  CardCharge,
  INVOICE_STATUSES,
  INVOICE_TYPES,
  Invoice,
  InvoiceCounter,
  PAYMENT_STATUSES,
  Payment,
  type InvoiceStatus,
  type InvoiceType,
  type PaymentStatus,
} from './finance.entity.ts'
