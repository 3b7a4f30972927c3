/** One booking on a launch that is still to come, paid. */
const BOOKING = `(select b.id from booking b join invoice i on i.id = b.invoice_id
  where b.status = 'CONFIRMED' and i.status = 'PAID' and b.number_of_seats > 1 order by b.id limit 1)`
const INVOICE = `(select invoice_id from booking where id = ${BOOKING})`
const PASSENGER = `(select id from passenger where booking_id = ${BOOKING} order by id limit 1)`
const LAUNCH = `(select launch_id from booking where id = ${BOOKING})`
const LARGE = `(select id from launch where total_seats - available_seats > 20 order by id limit 1)`

/**
 * For each invariant, what breaks it once constraints and triggers are out of the way: a check that cannot fail
 * checks nothing.
 */
export const BREAKAGES: Readonly<Record<string, string>> = {
  'seat-counter-agrees': `update launch set available_seats = available_seats + 1 where id = ${LARGE}`,
  'seat-taken-once': `alter table seat drop constraint seat_pkey;
    insert into seat (launch_id, number, traveler_id, hold_id)
    select launch_id, number, traveler_id, gen_random_uuid() from seat where passenger_id = ${PASSENGER}`,
  'seat-sold-once': `update passenger set seat_number = (select max(seat_number) from passenger where booking_id = ${BOOKING})
    where booking_id = ${BOOKING}`,
  'seat-number-on-board': `update seat set number = 1000 where passenger_id = ${PASSENGER}`,
  'live-passenger-has-seat': `delete from seat where passenger_id = ${PASSENGER}`,
  'taken-seat-has-passenger-or-hold': `update passenger set cancelled_at = now(), refund_amount = price where id = ${PASSENGER}`,
  'hold-has-seats': `delete from seat where hold_id is not null`,
  'booking-has-invoice': `alter table booking alter invoice_id drop not null; update booking set invoice_id = null where id = ${BOOKING}`,
  'invoice-has-booking': `delete from booking where id = ${BOOKING}`,
  'invoice-numbers-gapless': `delete from invoice where id = ${INVOICE}`,
  'paid-invoice-has-payment': `delete from payment where invoice_id = ${INVOICE}`,
  'ledger-sums-to-zero': `update invoice set paid_amount = 1 where status = 'FAILED'`,
  'refund-not-above-payments': `update payment set amount = amount * 2 where status = 'REFUNDED'`,
  'nobody-charged-twice': `insert into payment (id, invoice_id, amount, date, status, method, created_at, updated_at)
    select gen_random_uuid(), invoice_id, amount, date, status, method, now(), now() from payment where invoice_id = ${INVOICE}`,
  'booking-refund-agrees': `update passenger set refund_amount = 0 where refund_amount > 0`,
  'booking-counts-its-passengers': `update passenger set cancelled_at = now() where id = ${PASSENGER}`,
  'booking-price-is-of-its-seats': `update passenger set price = price * 2 where booking_id = ${BOOKING}`,
  'booking-fits-its-invoice': `update invoice set status = 'FAILED' where id = ${INVOICE}`,
  'booking-fits-its-launch': `update launch set status = 'ABORTED' where id = ${LAUNCH}`,
  'launch-fits-rocket': `update rocket set range = 'LOW_EARTH_ORBIT', capacity = 1`,
  'rocket-rests-a-day': `update launch set launch_date = launch_date + interval '1 hour', rocket_id = (select rocket_id from launch where id = ${LARGE}),
      agency_id = (select agency_id from launch where id = ${LARGE})`,
  'ended-launch-is-invoiced-once': `delete from invoice where type = 'AGENCY_LAUNCH'`,
  'aborted-booking-is-refunded-in-full': `update invoice set refunded_amount = refunded_amount - 1
    where refunded_amount = amount and paid_amount = amount`,
  'traveler-within-seat-limit': `update seat set traveler_id = '018f0000-0000-7000-8000-000000000000'
    where launch_id = ${LARGE} and number in (select number from seat where launch_id = ${LARGE} limit 5)`,
  'passenger-old-enough': `update passenger set date_of_birth = current_date - interval '10 years' where id = ${PASSENGER}`,
  'passenger-young-enough': `update passenger set date_of_birth = current_date - interval '71 years' where id = ${PASSENGER}`,
  'booking-is-logged': `delete from entry_log where entity_type = 'Booking' and action = 'COMPLETED'`,
  'launch-is-logged': `delete from entry_log where entity_type = 'Launch' and action = 'DELAYED'`,
  'launch-history-leads-to-status': `update launch set status = 'SCHEDULED' where status = 'COMPLETED'`,
  'key-has-one-effect': `update entry_log set origin = 'traveler' where entity_id = ${BOOKING}`,
  'key-has-an-answer': `insert into idempotency_key (user_id, key, operation, input_hash, state, created_at)
    values (gen_random_uuid(), 'k', 'bookSeats', 'h', 'DONE', now())`,
}
