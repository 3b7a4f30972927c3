import type { Invariant } from './check.ts'

/** What launches are to their rockets, their bookings and their agencies (SPEC rules 4 to 6, 13, 15). */
export const LAUNCH_INVARIANTS: readonly Invariant[] = [
  {
    name: 'launch-fits-rocket',
    rule: 'A launch is its rocket’s agency’s, and an open one is in reach and sells no more seats than there are (rules 4, 6).',
    sql: `select l.id, format('%s seats to %s, the rocket has %s to %s', l.total_seats, l.destination, r.capacity, r.range) as detail
      from launch l join rocket r on r.id = l.rocket_id
      where l.agency_id <> r.agency_id or (l.status in ('SCHEDULED', 'DELAYED')
        and (l.total_seats > r.capacity or destination_rank(l.destination) > destination_rank(r.range)))`,
  },
  {
    name: 'rocket-rests-a-day',
    rule: 'A rocket’s launches that are not aborted are at least 24 hours apart.',
    sql: `select a.id, format('leaves %s after %s', b.launch_date - a.launch_date, a.slug) as detail
      from launch a join launch b on b.rocket_id = a.rocket_id and b.id <> a.id
      where a.status <> 'ABORTED' and b.status <> 'ABORTED' and b.launch_date >= a.launch_date
        and b.launch_date < a.launch_date + interval '24 hours'`,
  },
  {
    name: 'ended-launch-is-invoiced-once',
    rule: 'A launch that was completed or aborted has one invoice to its agency, of its kind; another has none (rule 15).',
    sql: `select l.id, format('is %s, invoices: %s', l.status, coalesce(i.types, '{}')) as detail
      from launch l left join (
        select launch_id, array_agg(type) as types from invoice where type <> 'TRAVELER_BOOKING' group by launch_id
      ) i on i.launch_id = l.id
      where case when exists (select from launch_status_change c
          where c.launch_id = l.id and c.from_status is not null and c.to_status in ('COMPLETED', 'ABORTED'))
        then coalesce(i.types, '{}') <> array[case l.status when 'ABORTED' then 'AGENCY_LAUNCH' else 'AGENCY_FEE' end]
        else i.types is not null and l.status in ('SCHEDULED', 'DELAYED') end`,
  },
  {
    name: 'aborted-booking-is-refunded-in-full',
    rule: 'Of a booking that ended with its launch’s abort nothing is kept, and none of its seats is taken (rule 13).',
    sql: `select b.id, format('%s paid, %s went back', i.paid_amount, i.refunded_amount) as detail
      from booking b join invoice i on i.id = b.invoice_id
        join launch_status_change c on c.launch_id = b.launch_id and c.to_status = 'ABORTED' and c.at = b.cancellation_date
      where i.paid_amount <> i.refunded_amount or exists (select from seat s where s.launch_id = b.launch_id)`,
  },
]
