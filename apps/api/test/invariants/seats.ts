import { type Invariant, LIVE_PASSENGER } from './check.ts'

/** Never is a seat sold twice, and what is sold is counted (SPEC rule 8). */
export const SEAT_INVARIANTS: readonly Invariant[] = [
  {
    name: 'seat-counter-agrees',
    rule: 'A launch’s available seats are its total less the seats taken.',
    sql: `select l.id, format('%s of %s available, %s taken', l.available_seats, l.total_seats, coalesce(s.taken, 0)) as detail
      from launch l left join (select launch_id, count(*) as taken from seat group by launch_id) s on s.launch_id = l.id
      where l.available_seats <> l.total_seats - coalesce(s.taken, 0)`,
  },
  {
    name: 'seat-taken-once',
    rule: 'A seat number of a launch is taken once.',
    sql: `select launch_id as id, format('seat %s is taken %s times', number, count(*)) as detail
      from seat group by launch_id, number having count(*) > 1`,
  },
  {
    name: 'seat-sold-once',
    rule: 'A seat number of a launch has one live passenger.',
    sql: `select launch_id as id, format('seat %s has %s passengers', seat_number, count(*)) as detail
      from (${LIVE_PASSENGER}) p group by launch_id, seat_number having count(*) > 1`,
  },
  {
    name: 'seat-number-on-board',
    rule: 'Seats are numbered from 1 to the launch’s total.',
    sql: `select s.launch_id as id, format('seat %s of %s', s.number, l.total_seats) as detail
      from seat s join launch l on l.id = s.launch_id where s.number not between 1 and l.total_seats`,
  },
  {
    name: 'live-passenger-has-seat',
    rule: 'Each live passenger has the seat that the ticket says.',
    sql: `select p.id, format('seat %s of launch %s is not theirs', p.seat_number, p.launch_id) as detail
      from (${LIVE_PASSENGER}) p left join seat s on s.passenger_id = p.id
      where s.passenger_id is null
        or (s.launch_id, s.number, s.traveler_id) is distinct from (p.launch_id, p.seat_number, p.traveler_id)`,
  },
  {
    name: 'taken-seat-has-passenger-or-hold',
    rule: 'A seat is taken for a hold, a live passenger, or one who cancelled after payment with nothing refunded (rule 12).',
    sql: `select s.launch_id as id, format('seat %s is taken for nobody', s.number) as detail
      from seat s
        left join seat_hold h on h.id = s.hold_id and h.launch_id = s.launch_id and h.traveler_id = s.traveler_id
        left join passenger p on p.id = s.passenger_id and p.seat_number = s.number
        left join booking b on b.id = p.booking_id and b.launch_id = s.launch_id and b.traveler_id = s.traveler_id
        left join invoice i on i.id = b.invoice_id
      where h.id is null
        and (b.id is null or ((p.cancelled_at is not null or b.status = 'CANCELLED')
          and (p.refund_amount > 0 or i.paid_amount - i.refunded_amount <= 0)))`,
  },
  {
    name: 'hold-has-seats',
    rule: 'A hold that keeps no seat is gone.',
    sql: `select h.id, 'holds no seat' as detail
      from seat_hold h where not exists (select 1 from seat s where s.hold_id = h.id)`,
  },
]
