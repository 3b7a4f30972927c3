import { Migration } from '@mikro-orm/migrations'

/**
 * A rocket cannot be in two places: its launches that are not aborted are at least 24 hours apart. The range is not
 * closed at its end, so exactly 24 hours are enough. Hours do not depend on a time zone, so the function is immutable,
 * which the database cannot know of its own operator.
 *
 * The constraint stands on a table beside `launch`, which triggers keep in step: each seat that is sold writes the
 * launch's row anew, and on that row the constraint would be looked at each time (measured in turns: about twice the time).
 */
const rocketGap = [
  `create extension if not exists btree_gist`,
  `create function launch_day(at timestamptz) returns tstzrange language sql immutable parallel safe as $$
    select tstzrange(at, at + interval '24 hours')
  $$`,
  `create table "rocket_slot" ("launch_id" uuid not null, "rocket_id" uuid not null, "leaves_at" timestamptz(3) not null, primary key ("launch_id"))`,
  `alter table "rocket_slot" add constraint "rocket_slot_launch_id_foreign" foreign key ("launch_id") references "launch" ("id") on update cascade on delete cascade`,
  `alter table "rocket_slot" add constraint "launch_rocket_a_day_apart" exclude using gist (rocket_id with =, launch_day(leaves_at) with &&)`,
  `create function keep_rocket_slot() returns trigger language plpgsql as $$
  begin
    if new.status = 'ABORTED' then
      delete from rocket_slot where launch_id = new.id;
    else
      insert into rocket_slot (launch_id, rocket_id, leaves_at) values (new.id, new.rocket_id, new.launch_date)
      on conflict (launch_id) do update set leaves_at = excluded.leaves_at;
    end if;
    return null;
  end $$`,
  `create trigger launch_takes_rocket_slot after insert or update of status, launch_date on launch
    for each row execute function keep_rocket_slot()`,
]

/** COMPLETED and ABORTED are final (SPEC rule 5), and a public address stays (rule 7). */
const finality = [
  `create function refuse_change_of_ended_launch() returns trigger language plpgsql as $$
  begin
    raise exception 'a launch that is % stays so', old.status using errcode = 'restrict_violation', constraint = 'launch_end_is_final';
  end $$`,
  `create trigger launch_end_is_final before update of status, launch_date, price_per_seat, total_seats on launch
    for each row when (old.status in ('COMPLETED', 'ABORTED')) execute function refuse_change_of_ended_launch()`,
  `create function refuse_moved_launch() returns trigger language plpgsql as $$
  begin
    raise exception 'a launch keeps its address, agency, rocket, spaceport and destination'
      using errcode = 'restrict_violation', constraint = 'launch_stays_what_it_is';
  end $$`,
  `create trigger launch_stays_what_it_is before update of slug, agency_id, rocket_id, spaceport_id, destination on launch
    for each row execute function refuse_moved_launch()`,
]

/**
 * A launch fits its rocket: same agency, destination in range, no more seats than it has (SPEC rules 4 and 6). Both
 * sides look at the other under its lock, so that neither changes unseen. What has ended may stay larger.
 */
const fitness = [
  `create function destination_rank(destination text) returns int language sql immutable parallel safe as $$
    select array_position(array['LOW_EARTH_ORBIT', 'ISS', 'MOON', 'MARS'], destination)
  $$`,
  `create function refuse_unfit_launch() returns trigger language plpgsql as $$
  declare
    flown rocket;
  begin
    select * into flown from rocket where id = new.rocket_id for share;
    if flown.agency_id <> new.agency_id or new.total_seats > flown.capacity
        or destination_rank(new.destination) > destination_rank(flown.range) then
      raise exception 'the launch does not fit its rocket' using errcode = 'check_violation', constraint = 'launch_fits_its_rocket';
    end if;
    return new;
  end $$`,
  `create trigger launch_fits_its_rocket before insert or update of total_seats on launch
    for each row execute function refuse_unfit_launch()`,
  `create function refuse_unfit_rocket() returns trigger language plpgsql as $$
  begin
    if exists (select from launch where rocket_id = new.id and status in ('SCHEDULED', 'DELAYED')
        and (total_seats > new.capacity or destination_rank(destination) > destination_rank(new.range))) then
      raise exception 'an open launch needs more of its rocket' using errcode = 'check_violation', constraint = 'rocket_fits_its_launches';
    end if;
    return new;
  end $$`,
  `create trigger rocket_fits_its_launches before update of capacity, range on rocket
    for each row execute function refuse_unfit_rocket()`,
  `create function refuse_lost_seats() returns trigger language plpgsql as $$
  begin
    if exists (select from seat where launch_id = new.id and number > new.total_seats) then
      raise exception 'a seat beyond the last one is taken' using errcode = 'check_violation', constraint = 'launch_keeps_taken_seats';
    end if;
    return new;
  end $$`,
  `create trigger launch_keeps_taken_seats before update of total_seats on launch
    for each row when (new.total_seats < old.total_seats) execute function refuse_lost_seats()`,
]

/** What launches, rockets and their dates must be to each other, whatever the code does. */
export class LaunchRules extends Migration {
  override up(): void {
    for (const statement of [...rocketGap, ...finality, ...fitness]) this.addSql(statement)
  }
}
