import { Migration } from '@mikro-orm/migrations'

/**
 * The launch's counter follows the rows of `seat`, whatever statement changed them: code cannot forget it, and the
 * CHECK on `available_seats` then refuses what would oversell (SPEC rule 8). Moving a seat from a hold to a
 * passenger changes no number of seats, but it is an UPDATE and needs no trigger.
 */
const seatCounter = [
  `create function count_taken_seats() returns trigger language plpgsql as $$
  begin
    update launch set
      available_seats = launch.available_seats - change.taken,
      seats_version = launch.seats_version + 1
    from (select launch_id, count(*) as taken from new_seats group by launch_id) change
    where launch.id = change.launch_id;
    return null;
  end $$`,
  `create function count_freed_seats() returns trigger language plpgsql as $$
  begin
    update launch set
      available_seats = launch.available_seats + change.freed,
      seats_version = launch.seats_version + 1
    from (select launch_id, count(*) as freed from old_seats group by launch_id) change
    where launch.id = change.launch_id;
    return null;
  end $$`,
  `create trigger seat_taken after insert on seat referencing new table as new_seats
    for each statement execute function count_taken_seats()`,
  `create trigger seat_freed after delete on seat referencing old table as old_seats
    for each statement execute function count_freed_seats()`,
  `create function refuse_moved_seat() returns trigger language plpgsql as $$
  begin
    raise exception 'a seat keeps its launch and number' using errcode = 'restrict_violation';
  end $$`,
  `create trigger seat_stays before update of launch_id, number on seat
    for each row execute function refuse_moved_seat()`,
]

/** An invoice's sums follow its payments (SPEC rule 17); its CHECKs then refuse a refund above what was paid. */
const invoiceSums = [
  `create function payment_effect(status text, amount numeric, kind text) returns numeric language sql immutable as $$
    select case when status = kind then amount else 0 end
  $$`,
  `create function sum_payments() returns trigger language plpgsql as $$
  begin
    update invoice set
      paid_amount = paid_amount
        + case when tg_op <> 'DELETE' then payment_effect(new.status, new.amount, 'COMPLETED') else 0 end
        - case when tg_op <> 'INSERT' then payment_effect(old.status, old.amount, 'COMPLETED') else 0 end,
      refunded_amount = refunded_amount
        + case when tg_op <> 'DELETE' then payment_effect(new.status, new.amount, 'REFUNDED') else 0 end
        - case when tg_op <> 'INSERT' then payment_effect(old.status, old.amount, 'REFUNDED') else 0 end
    where id = case when tg_op = 'DELETE' then old.invoice_id else new.invoice_id end;
    return null;
  end $$`,
  `create trigger payment_counts after insert or delete on payment
    for each row execute function sum_payments()`,
  `create trigger payment_counts_again after update of status, amount on payment
    for each row execute function sum_payments()`,
]

/** The entry log is append-only, also for us (SPEC section 2). */
const appendOnly = [
  `create function refuse_change_of_log() returns trigger language plpgsql as $$
  begin
    raise exception 'the entry log is append-only' using errcode = 'insufficient_privilege';
  end $$`,
  `create trigger entry_log_is_append_only before update or delete or truncate on entry_log
    for each statement execute function refuse_change_of_log()`,
]

/** What the tables alone cannot express: triggers that keep derived numbers and refuse what must not happen. */
export class Guards extends Migration {
  override up(): void {
    for (const statement of [...seatCounter, ...invoiceSums, ...appendOnly]) this.addSql(statement)
  }
}
