import { sqlOf } from '../../../platform/db/index.ts'
import { refuseAll } from '../../../platform/errors/index.ts'
import type { Tx } from '../../../platform/mutate/index.ts'
import type { DelayLaunchInput } from '../launch.inputs.ts'
import { checkReason, judgeChange } from './change.rules.ts'
import { checkFingerprint, withConflicts } from './consequences.ts'
import { orRocketBusy } from './draft.queries.ts'
import { lockOwnLaunch } from './locked-launch.ts'
import { setStatus, writeStep } from './status-history.ts'

/**
 * Gives a launch a later date (SPEC rule 5); its slug stays. Returns its id.
 * @throws DomainError NOT_FOUND, INVALID_TRANSITION, DATE_IN_PAST, INVALID_INPUT, ROCKET_BUSY, CONFLICT
 */
export async function delayLaunch(tx: Tx, input: DelayLaunchInput): Promise<string> {
  const launch = await lockOwnLaunch(tx, input.launchId)
  const { newDate } = input
  const change = await withConflicts(tx, launch, { change: 'DELAY', newDate })
  const { reason, errors } = checkReason(input.reason)
  refuseAll([...judgeChange(launch, change, tx.now), ...errors])
  await checkFingerprint(tx, launch, change, input.fingerprint)
  const { id, status: from, launchDate: previousDate } = launch
  const step = { launchId: id, from, to: 'DELAYED', previousDate, newDate, reason } as const
  await orRocketBusy(['newDate'], () => setStatus(sqlOf(tx.em), step, tx.now))
  await writeStep(tx, step)
  tx.emit({ event: 'launchDelayed', entityType: 'Launch', entityId: id, data: { previousDate, newDate, reason } })
  return id
}
