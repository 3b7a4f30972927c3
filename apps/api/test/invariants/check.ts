/** A statement of what must always hold, as the SQL that finds where it does not. */
export interface Invariant {
  readonly name: string
  /** What it protects, for the reader of a failed storm. */
  readonly rule: string
  /** Gives one row for each violation: `id` of the row at fault and `detail` in words. */
  readonly sql: string
}

/** A seat counts while its hold lives, its passenger flies, or nothing was refunded for it (SPEC rules 11, 12). */
export const LIVE_PASSENGER = `
  select p.id, p.seat_number, p.date_of_birth, b.id as booking_id, b.launch_id, b.traveler_id
  from passenger p join booking b on b.id = p.booking_id
  where p.cancelled_at is null and b.status in ('CONFIRMED', 'COMPLETED')`
