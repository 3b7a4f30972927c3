import { type Sql, sqlOf } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids/index.ts'
import type { Tx } from '../../../platform/mutate/index.ts'
import type { LaunchStatus } from '../launch.entity.ts'

/** One step of a launch: a new status, a new date, or both. */
export interface Step {
  readonly launchId: string
  readonly from: LaunchStatus | null
  readonly to: LaunchStatus
  readonly previousDate?: Date
  readonly newDate?: Date
  readonly reason?: string
}

/** Writes a step into the launch's history and the entry log, and has all nodes told of the launch. */
export async function writeStep(tx: Tx, step: Step): Promise<void> {
  const { launchId, from, to, previousDate, newDate, reason } = step
  await sqlOf(tx.em).query({
    name: 'write-launch-step',
    text: `insert into launch_status_change (id, launch_id, from_status, to_status, previous_date, new_date, reason, by_user_id, at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      newId(tx.now),
      launchId,
      from,
      to,
      previousDate ?? null,
      newDate ?? null,
      reason ?? null,
      tx.actor.userId,
      tx.now,
    ],
  })
  const details = {
    status: { from, to },
    ...(newDate && { launchDate: { from: previousDate ?? null, to: newDate } }),
    ...(reason && { reason }),
  }
  tx.record({ entityType: 'Launch', entityId: launchId, action: to, details })
  tx.announce({ topic: 'launch', id: launchId })
}

/** Gives a launch, whose row is locked, its new status, and its new date if there is one. */
export async function setStatus(sql: Sql, { launchId, to, newDate }: Step, now: Date): Promise<void> {
  await sql.query({
    name: 'set-launch-status',
    text: `update launch set status = $2, launch_date = coalesce($3::timestamptz, launch_date), updated_at = $4 where id = $1`,
    values: [launchId, to, newDate ?? null, now],
  })
}
