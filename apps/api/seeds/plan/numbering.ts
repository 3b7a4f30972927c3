import type { Sheet } from '../rows/sheet.ts'
import type { InvoiceRow } from '../rows/tables.ts'

/** The last number given in each year. */
export type Counters = Map<number, number>

/**
 * Numbers a block's invoices in the order of their creation, without gaps, on from the counters, which it moves
 * (SPEC rule 16). Blocks of a large set follow one another, so there the order holds within each block only.
 */
export function numberInvoices(sheet: Sheet, counters: Counters): void {
  for (const invoice of sheet.invoice.toSorted(byCreation)) {
    const year = invoice.created_at.getUTCFullYear()
    const next = (counters.get(year) ?? 0) + 1
    counters.set(year, next)
    invoice.number = `AB-${year}-${String(next).padStart(6, '0')}`
  }
}

function byCreation(a: InvoiceRow, b: InvoiceRow): number {
  return a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1)
}
