import { type Sql, sqlOf } from '../../platform/db/index.ts'
import { entryRow, insertEntries } from '../../platform/entry-log/index.ts'
import { type Scope, type Tx, transact } from '../../platform/mutate/index.ts'
import { insertEvents } from '../../platform/outbox/index.ts'
import { voidInvoices } from '../finance/index.ts'
import { freeSeats } from './seat.commands.ts'

/** Launches that one run looks after; the next run takes the rest. */
const AT_ONCE = 100

async function launchesWith(
  scope: Scope,
  statement: { readonly name: string; readonly text: string },
  now: Date,
): Promise<readonly string[]> {
  const { rows } = await scope.database.pool.query<{ launchId: string }>({ ...statement, values: [now] })
  return rows.map((row) => row.launchId)
}

async function lockLaunch(sql: Sql, launchId: string): Promise<void> {
  await sql.query({
    name: 'lock-launch',
    text: 'select id from launch where id = $1 for no key update',
    values: [launchId],
  })
}

/** Ends holds whose time has passed and frees their seats (SPEC rule 11). Returns how many. Safe to run twice at once. */
export async function expireHolds(scope: Scope, now: Date): Promise<number> {
  const launches = await launchesWith(
    scope,
    {
      name: 'launches-with-expired-holds',
      text: `select distinct launch_id as "launchId" from seat_hold where expires_at <= $1 limit ${AT_ONCE}`,
    },
    now,
  )
  let ended = 0
  for (const launchId of launches) ended += await transact(scope, (tx) => expireHoldsOf(tx, launchId, now))
  return ended
}

async function expireHoldsOf(tx: Tx, launchId: string, now: Date): Promise<number> {
  const sql = sqlOf(tx.em)
  await lockLaunch(sql, launchId)
  const holds = await sql.query<{ id: string }>({
    name: 'expire-holds',
    text: 'delete from seat_hold where launch_id = $1 and expires_at <= $2 returning id',
    values: [launchId, now],
  })
  for (const { id } of holds)
    tx.record({ entityType: 'SeatHold', entityId: id, action: 'EXPIRED', details: { launchId } })
  if (holds.length > 0) tx.announce({ topic: 'launchSeats', id: launchId })
  return holds.length
}

interface Overdue {
  readonly id: string
  readonly invoiceId: string
}

/**
 * Cancels bookings that were not paid in time: invoice FAILED, seats free again (SPEC rule 11). One whose card charge
 * the gateway has not answered for waits for reconciliation. Returns how many. Safe to run twice at once.
 */
export async function expireUnpaidBookings(scope: Scope, now: Date): Promise<number> {
  const launches = await launchesWith(
    scope,
    {
      name: 'launches-with-overdue-bookings',
      text: `select distinct launch_id as "launchId" from booking
             where payable_until <= $1 and payable_until is not null and status = 'CONFIRMED' limit ${AT_ONCE}`,
    },
    now,
  )
  let cancelled = 0
  for (const launchId of launches) cancelled += await transact(scope, (tx) => expireBookingsOf(tx, launchId, now))
  return cancelled
}

async function expireBookingsOf(tx: Tx, launchId: string, now: Date): Promise<number> {
  const sql = sqlOf(tx.em)
  await lockLaunch(sql, launchId)
  const overdue = await sql.query<Overdue>({
    name: 'overdue-bookings',
    text: `select b.id, b.invoice_id as "invoiceId" from booking b join invoice i on i.id = b.invoice_id
           where b.launch_id = $1 and b.payable_until <= $2 and b.status = 'CONFIRMED' and i.status = 'PENDING'
             and not exists (select from card_charge c where c.invoice_id = i.id and c.status = 'STARTED')
           order by b.id for no key update of b`,
    values: [launchId, now],
  })
  if (overdue.length > 0) await cancelOverdue(tx, sql, { launchId, overdue })
  return overdue.length
}

async function cancelOverdue(
  tx: Tx,
  sql: Sql,
  { launchId, overdue }: { launchId: string; overdue: readonly Overdue[] },
): Promise<void> {
  const ids = overdue.map((booking) => booking.id)
  const passengers = await sql.query<{ id: string }>({
    name: 'cancel-overdue-bookings',
    text: `with ended as (
             update booking set status = 'CANCELLED', cancellation_date = $2, payable_until = null, updated_at = $2
             where id = any($1) returning id)
           update passenger set cancelled_at = $2, updated_at = $2
           from ended where booking_id = ended.id and cancelled_at is null returning passenger.id`,
    values: [ids, tx.now],
  })
  await freeSeats(
    sql,
    launchId,
    passengers.map((passenger) => passenger.id),
  )
  const by = { actorId: null, origin: tx.origin, now: tx.now }
  await voidInvoices(
    sql,
    overdue.map((booking) => booking.invoiceId),
    by,
  )
  const entry = { entityType: 'Booking', action: 'EXPIRED', details: { launchId, reason: 'not paid in time' } }
  await insertEntries(
    sql,
    ids.map((entityId) => entryRow({ ...entry, entityId }, by)),
  )
  await insertEvents(
    sql,
    ids.map((entityId) => ({ event: 'bookingExpired', entityType: 'Booking', entityId, data: { launchId } })),
    tx.now,
  )
  tx.announce({ topic: 'launchSeats', id: launchId }, { topic: 'outbox', id: '' })
}
