import { plusSeconds } from '../../platform/calendar/index.ts'
import { sqlOf } from '../../platform/db/index.ts'
import { refuse } from '../../platform/errors/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import { type InvoiceFact, invoicePaid, invoiceReopened, paymentArriving, paymentWanted } from '../finance/index.ts'
import type { SeatingSettings } from './seating.service.ts'

interface Payable {
  readonly status: string
  readonly isInTime: boolean
}

/** Locks the launch and the booking of an invoice, in the order of every command; null when it is no booking's. */
async function lockBookingOf(tx: Tx, invoiceId: string): Promise<Payable | null> {
  const sql = sqlOf(tx.em)
  await sql.query({
    name: 'lock-launch-of-invoice',
    text: 'select id from launch where id = (select launch_id from booking where invoice_id = $1) for no key update',
    values: [invoiceId],
  })
  const [booking] = await sql.query<Payable>({
    name: 'lock-booking-of-invoice',
    text: `select status, coalesce(payable_until > $2, true) as "isInTime" from booking where invoice_id = $1 for no key update`,
    values: [invoiceId, tx.now],
  })
  return booking ?? null
}

/** Gives an unpaid booking a time to pay, or none once it is paid. */
export async function setPayableUntil(tx: Tx, invoiceId: string, until: Date | null): Promise<void> {
  await sqlOf(tx.em).query({
    name: 'set-payable-until',
    text: `update booking set payable_until = $2, updated_at = $3 where invoice_id = $1 and status = 'CONFIRMED'`,
    values: [invoiceId, until, tx.now],
  })
}

/** Ties bookings to the payment of their invoices (SPEC rule 11). Returns how to stop. */
export function reactToPayments(settings: SeatingSettings): () => void {
  const stops = [
    paymentWanted.on(async (tx, { invoiceId }) => {
      const booking = await lockBookingOf(tx, invoiceId)
      if (booking === null) return
      if (booking.status !== 'CONFIRMED')
        refuse('CONFLICT', 'This booking has been cancelled; there is nothing left to pay.')
      if (!booking.isInTime) refuse('CONFLICT', 'The time to pay for this booking has passed. Book again.')
    }),
    paymentArriving.on(async (tx, { invoiceId }) => {
      await lockBookingOf(tx, invoiceId)
    }),
    invoicePaid.on((tx, invoice: InvoiceFact) => setPayableUntil(tx, invoice.invoiceId, null)),
    invoiceReopened.on((tx, invoice: InvoiceFact) => {
      return setPayableUntil(tx, invoice.invoiceId, plusSeconds(tx.now, settings.paymentWindowSeconds))
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
