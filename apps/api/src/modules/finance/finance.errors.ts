import { type UserErrorData, refusal } from '../../platform/errors/index.ts'
import type { LockedInvoice } from './invoices.ts'

const TOKEN_PATH = ['payment', 'token']

/** Refuses because the card was not charged. The gateway's reason is ours or the bank's, never the token. */
export function paymentDeclined(reason: string): UserErrorData {
  const why = reason === '' ? '' : ` (${reason})`
  return refusal('PAYMENT_DECLINED', `The card was not charged${why}. Try another card.`, TOKEN_PATH)
}

/** Refuses because the money of an earlier attempt with this key was given back. */
export function paymentReturned(): UserErrorData {
  return refusal(
    'PAYMENT_DECLINED',
    'This payment came too late. The money goes back to the card; nothing was charged.',
    TOKEN_PATH,
  )
}

export function invoiceNotFound(path: readonly string[]): UserErrorData {
  return refusal('NOT_FOUND', 'There is no such invoice.', path)
}

export function paymentUnderWay(): UserErrorData {
  return refusal('CONFLICT', 'A payment of this invoice is still being processed. Look again in a minute.')
}

/** Why an invoice takes no payment, or null when it does (SPEC rules 11 and 17). */
export function notPayable(invoice: LockedInvoice, path: readonly string[]): UserErrorData | null {
  if (invoice.status === 'PENDING') return null
  if (invoice.status === 'PAID') return refusal('ALREADY_PAID', 'This invoice is already paid.', path)
  const why = invoice.status === 'FAILED' ? 'was not paid in time and is void' : 'was refunded'
  return refusal('CONFLICT', `This invoice ${why}; it can no longer be paid.`, path)
}
