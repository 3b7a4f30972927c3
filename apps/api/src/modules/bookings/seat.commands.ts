import type { Sql } from '../../platform/db/index.ts'

/** Frees the seats of passengers on one launch, whose row is locked; the trigger counts them. */
export async function freeSeats(sql: Sql, launchId: string, passengerIds: readonly string[]): Promise<void> {
  await sql.query({
    name: 'free-seats',
    text: 'delete from seat where launch_id = $1 and passenger_id = any($2)',
    values: [launchId, passengerIds],
  })
}
