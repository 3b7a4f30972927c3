import type { Invariant } from './check.ts'

/** What a booking's rows say of each other (SPEC rules 10 to 13). */
export const BOOKING_INVARIANTS: readonly Invariant[] = [
  {
    name: 'booking-counts-its-passengers',
    rule: 'A booking has a passenger for each seat; those who cancelled no longer count while others fly (rule 10).',
    sql: `select b.id, format('%s seats, %s of %s passengers live', b.number_of_seats, coalesce(p.live, 0), coalesce(p.all_of_them, 0)) as detail
      from booking b left join (
        select booking_id, count(*) filter (where cancelled_at is null) as live, count(*) as all_of_them from passenger group by booking_id
      ) p on p.booking_id = b.id
      where case when b.status = 'CANCELLED' then coalesce(p.live, 0) > 0 or coalesce(p.all_of_them, 0) < b.number_of_seats
        else coalesce(p.live, 0) <> b.number_of_seats end`,
  },
  {
    name: 'booking-price-is-of-its-seats',
    rule: 'A price is the sum of seats’ prices: of all who booked, less those who cancelled before payment (rule 11).',
    sql: `select b.id, format('%s, but live seats come to %s and all to %s', b.total_price, p.live, p.all_of_them) as detail
      from booking b join (
        select booking_id, coalesce(sum(price) filter (where cancelled_at is null), 0) as live, sum(price) as all_of_them
        from passenger group by booking_id
      ) p on p.booking_id = b.id
      where b.total_price not between p.live and p.all_of_them`,
  },
  {
    name: 'booking-fits-its-invoice',
    rule: 'A live booking is paid, or still payable; a completed one is paid (rules 11, 13).',
    sql: `select b.id, format('%s booking, %s invoice, payable until %s', b.status, i.status, b.payable_until) as detail
      from booking b join invoice i on i.id = b.invoice_id
      where (b.status = 'COMPLETED' and i.status not in ('PAID', 'REFUNDED'))
        or (b.status = 'CONFIRMED' and (i.status = 'FAILED' or (i.status = 'PENDING') <> (b.payable_until is not null)))`,
  },
  {
    name: 'booking-fits-its-launch',
    rule: 'An aborted launch has no live booking, and only a completed one has completed bookings (rule 13).',
    sql: `select b.id, format('%s booking on %s launch', b.status, l.status) as detail
      from booking b join launch l on l.id = b.launch_id
      where (b.status <> 'CANCELLED' and l.status = 'ABORTED') or (b.status = 'COMPLETED' and l.status <> 'COMPLETED')`,
  },
]
