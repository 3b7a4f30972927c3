import { dateOf, plusDays } from '../../platform/calendar/index.ts'
import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { newId } from '../../platform/ids/index.ts'
import { fromCents, toCents } from '../../platform/money/index.ts'
import type { Tx } from '../../platform/mutate/index.ts'
import {
  type Foreseen,
  launchAborted,
  launchChangeForeseen,
  launchCompleted,
  type LaunchFact,
  RELIABLE_AFTER,
} from '../launches/index.ts'
import { ABORT_CHARGE, DAYS_TO_PAY, feeOf } from './agency-charge.rules.ts'
import { invoiceYear } from './invoice.rules.ts'
import { issueInvoices, markPaid } from './invoices.ts'

type Charge = NonNullable<Foreseen['charge']>

/**
 * Invoices agencies for launches that ended (SPEC rule 15). To be called after the modules above react: bookings are
 * settled first, and the counter of invoices is locked last. Returns how to stop.
 */
export function reactToLaunchEnds(): () => void {
  const stops = [
    launchChangeForeseen.on(async (tx, { change, foreseen, ...launch }) => {
      if (change !== 'DELAY') foreseen.charge = await chargeOf(sqlOf(tx.em), launch, change)
    }),
    launchAborted.on((tx, launch) => invoiceAgency(tx, launch, 'ABORT')),
    launchCompleted.on((tx, launch) => invoiceAgency(tx, launch, 'COMPLETE')),
  ]
  return () => stops.forEach((stop) => stop())
}

async function chargeOf(sql: Sql, launch: LaunchFact, change: 'ABORT' | 'COMPLETE'): Promise<Charge> {
  if (change === 'ABORT') return { type: 'AGENCY_LAUNCH', cents: ABORT_CHARGE }
  const { net, flown } = await takingsOf(sql, launch)
  return { type: 'AGENCY_FEE', cents: feeOf(toCents(net), flown >= RELIABLE_AFTER) }
}

/** What is not paid when the launch has flown is void, and what came of it in part goes back: it counts for nothing. */
async function takingsOf(sql: Sql, { launchId, agencyId }: LaunchFact): Promise<{ net: string; flown: number }> {
  const [row] = await sql.query<{ net: string; flown: number }>({
    name: 'takings-of-launch',
    text: `select coalesce((select sum(paid_amount - refunded_amount) from invoice where launch_id = $1
               and type = 'TRAVELER_BOOKING' and status in ('PAID', 'REFUNDED')), 0)::numeric(20,2) as net,
             (select count(*)::int from (select from launch where agency_id = $2 and id <> $1 and status = 'COMPLETED'
               limit ${RELIABLE_AFTER}) before) as flown`,
    values: [launchId, agencyId],
  })
  return row ?? { net: '0.00', flown: 0 }
}

async function invoiceAgency(tx: Tx, launch: LaunchFact, change: 'ABORT' | 'COMPLETE'): Promise<void> {
  const sql = sqlOf(tx.em)
  await lockCounter(sql, tx.now)
  const { type, cents } = await chargeOf(sql, launch, change)
  const { launchId, agencyId } = launch
  const amount = fromCents(cents)
  const id = newId(tx.now)
  const dueDate = plusDays(dateOf(tx.now), DAYS_TO_PAY)
  const [issued] = await issueInvoices(
    sql,
    [{ id, type, launchId, travelerId: null, agencyId, amount, dueDate }],
    tx.now,
  )
  // Where nothing is owed nothing is left to pay: a launch without revenue has its invoice too, over nothing.
  if (cents === 0n) await markPaid(sql, [id], tx.now)
  const details = { type, number: issued?.number, launchId, amount }
  tx.record({ entityType: 'Invoice', entityId: id, action: 'ISSUED', details })
  tx.emit({ event: 'invoiceIssued', entityType: 'Invoice', entityId: id, data: { launchId } })
}

/** Of two launches of an agency that are completed at once, one counts as before the other: who invoices first. */
async function lockCounter(sql: Sql, now: Date): Promise<void> {
  await sql.query({
    name: 'lock-invoice-counter',
    text: 'select 1 from invoice_counter where year = $1 for update',
    values: [invoiceYear(now)],
  })
}
