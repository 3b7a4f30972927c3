import type { Invariant } from './check.ts'

/** What each invoice's payments come to. */
const PAYMENTS = `
  select invoice_id, coalesce(sum(amount) filter (where status = 'COMPLETED'), 0) as paid,
    coalesce(sum(amount) filter (where status = 'REFUNDED'), 0) as refunded
  from payment group by invoice_id`

const invoices: readonly Invariant[] = [
  {
    name: 'booking-has-invoice',
    rule: 'Each booking has an invoice of its own: for its traveler, its launch and its price (rule 11).',
    sql: `select b.id, coalesce(format('invoice %s is another’s or of %s, not %s', i.number, i.amount, b.total_price), 'no invoice') as detail
      from booking b left join invoice i on i.id = b.invoice_id
      where i.id is null or i.type <> 'TRAVELER_BOOKING' or i.amount <> b.total_price
        or (i.traveler_id, i.launch_id) is distinct from (b.traveler_id, b.launch_id)`,
  },
  {
    name: 'invoice-has-booking',
    rule: 'A traveler is invoiced for one booking, never for nothing.',
    sql: `select i.id, format('invoice %s has %s bookings', i.number, count(b.id)) as detail
      from invoice i left join booking b on b.invoice_id = i.id
      where i.type = 'TRAVELER_BOOKING' group by i.id having count(b.id) <> 1`,
  },
  {
    name: 'invoice-numbers-gapless',
    rule: 'Invoice numbers run from 1 to the counter in each year, without gaps (rule 16).',
    sql: `select coalesce(n.year, c.year)::text as id,
        format('%s numbers up to %s, the counter says %s', coalesce(n.count, 0), n.highest, c.last_number) as detail
      from (
        select split_part(number, '-', 2)::int as year, count(distinct number) as count, max(split_part(number, '-', 3)::int) as highest
        from invoice group by 1
      ) n full join invoice_counter c on c.year = n.year
      where (n.count, n.highest) is distinct from (c.last_number::bigint, c.last_number) and coalesce(c.last_number, -1) <> 0`,
  },
  {
    name: 'paid-invoice-has-payment',
    rule: 'An invoice is PAID by completed payments, and then nothing is owed (rule 17).',
    sql: `select i.id, format('%s is PAID, %s of %s came', i.number, coalesce(p.paid, 0), i.amount) as detail
      from invoice i left join (${PAYMENTS}) p on p.invoice_id = i.id
      where i.status = 'PAID' and i.amount > 0 and coalesce(p.paid, 0) - coalesce(p.refunded, 0) <> i.amount`,
  },
]

const ledger: readonly Invariant[] = [
  {
    name: 'ledger-sums-to-zero',
    rule: 'An invoice’s sums are those of its payments, and its balance follows from them (rule 17).',
    sql: `select i.id, format('%s says paid %s, refunded %s; payments say %s, %s',
        i.number, i.paid_amount, i.refunded_amount, coalesce(p.paid, 0), coalesce(p.refunded, 0)) as detail
      from invoice i left join (${PAYMENTS}) p on p.invoice_id = i.id
      where (i.paid_amount, i.refunded_amount) <> (coalesce(p.paid, 0), coalesce(p.refunded, 0))
        or i.amount - i.paid_amount + i.refunded_amount - i.balance <> 0`,
  },
  {
    name: 'refund-not-above-payments',
    rule: 'No more money goes back than came.',
    sql: `select p.invoice_id as id, format('%s came, %s went back', p.paid, p.refunded) as detail
      from (${PAYMENTS}) p where p.refunded > p.paid`,
  },
  {
    name: 'nobody-charged-twice',
    rule: 'No more money is kept than is owed (rules 14, 18).',
    sql: `select i.id, format('%s: %s kept of %s owed', i.number, p.paid - p.refunded, i.amount) as detail
      from invoice i join (${PAYMENTS}) p on p.invoice_id = i.id where p.paid - p.refunded > i.amount`,
  },
  {
    name: 'booking-refund-agrees',
    rule: 'What a booking says was refunded is what its passengers got, and it went back (rule 12).',
    sql: `select b.id, format('booking says %s, passengers %s, invoice %s', b.refund_amount, p.refunded, i.refunded_amount) as detail
      from booking b join invoice i on i.id = b.invoice_id
        join (select booking_id, sum(refund_amount) as refunded from passenger group by booking_id) p on p.booking_id = b.id
      where b.refund_amount <> p.refunded or b.refund_amount > i.refunded_amount`,
  },
]

/** Money: nothing lost, nothing taken twice (SPEC rules 11, 12, 14 to 18). */
export const MONEY_INVARIANTS: readonly Invariant[] = [...invoices, ...ledger]
