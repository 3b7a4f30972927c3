import { type Invariant, LIVE_PASSENGER } from './check.ts'

/**
 * A VIP's limit counts when the seats were taken: a booking that was cancelled later still made a VIP then, so the
 * other bookings are looked at as they stood at the traveler's last booking or hold on the launch.
 */
const WITHOUT_VIP_STANDING = `(
  select count(distinct o.launch_id) from booking o
  where o.traveler_id = t.traveler_id and o.launch_id <> t.launch_id and o.booking_date <= t.last_taken
    and (o.cancellation_date is null or o.cancellation_date >= t.last_taken)) < 2`

/** Who flies, and how many (SPEC rules 9, 10). */
export const PEOPLE_INVARIANTS: readonly Invariant[] = [
  {
    name: 'traveler-within-seat-limit',
    rule: 'A traveler has at most 4 seats on a launch, 6 when VIP (rule 9).',
    sql: `select t.launch_id as id, format('traveler %s has %s seats', t.traveler_id, t.seats) as detail
      from (
        select s.launch_id, s.traveler_id, count(*) as seats, max(coalesce(h.created_at, b.booking_date)) as last_taken
        from seat s
          left join seat_hold h on h.id = s.hold_id
          left join passenger p on p.id = s.passenger_id
          left join booking b on b.id = p.booking_id
        where h.expires_at is null or h.expires_at > now()
        group by s.launch_id, s.traveler_id having count(*) > 4
      ) t
      where t.seats > 6 or ${WITHOUT_VIP_STANDING}`,
  },
  {
    name: 'passenger-old-enough',
    rule: 'Passengers are at least 18 on the launch date, in UTC (rule 10).',
    sql: `select p.id, format('born %s, flies %s', p.date_of_birth, l.launch_date) as detail
      from (${LIVE_PASSENGER}) p join launch l on l.id = p.launch_id
      where age((l.launch_date at time zone 'UTC')::date, p.date_of_birth) < interval '18 years'`,
  },
  {
    name: 'passenger-young-enough',
    rule: 'Passengers are at most 70 on the date they booked for; a delay does not make them too old (rule 10).',
    sql: `select p.id, format('born %s, flies %s', p.date_of_birth, l.launch_date) as detail
      from (${LIVE_PASSENGER}) p join launch l on l.id = p.launch_id
      where age((least(l.launch_date, (select min(c.previous_date) from launch_status_change c where c.launch_id = l.id))
        at time zone 'UTC')::date, p.date_of_birth) >= interval '71 years'`,
  },
]
