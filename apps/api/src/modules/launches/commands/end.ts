import { sqlOf } from '../../../platform/db/index.ts'
import { refuseAll } from '../../../platform/errors/index.ts'
import type { Tx } from '../../../platform/mutate/index.ts'
import { launchAborted, launchCompleted } from '../launch.events.ts'
import type { AbortLaunchInput, CompleteLaunchInput } from '../launch.inputs.ts'
import { checkReason, judgeChange } from './change.rules.ts'
import { checkFingerprint } from './consequences.ts'
import { lockOwnLaunch } from './locked-launch.ts'
import { setStatus, writeStep } from './status-history.ts'

/**
 * Gives a launch up (SPEC rule 5). In the same transaction its bookings are cancelled and refunded in full, and its
 * agency is invoiced (rules 13 and 15). Returns its id.
 * @throws DomainError NOT_FOUND, INVALID_TRANSITION, INVALID_INPUT, CONFLICT
 */
export async function abortLaunch(tx: Tx, input: AbortLaunchInput): Promise<string> {
  const launch = await lockOwnLaunch(tx, input.launchId)
  const { reason, errors } = checkReason(input.reason)
  refuseAll([...judgeChange(launch, { kind: 'ABORT' }, tx.now), ...errors])
  await checkFingerprint(tx, launch, { kind: 'ABORT' }, input.fingerprint)
  const { id, agencyId, status: from } = launch
  const step = { launchId: id, from, to: 'ABORTED', reason } as const
  await setStatus(sqlOf(tx.em), step, tx.now)
  await writeStep(tx, step)
  tx.emit({ event: 'launchAborted', entityType: 'Launch', entityId: id, data: { reason } })
  // Written now, so that it stands in the outbox before what follows from it.
  await tx.em.flush()
  await launchAborted.announce(tx, { launchId: id, agencyId, reason })
  return id
}

/**
 * Says that a launch has flown (SPEC rule 5). In the same transaction its paid bookings are completed, unpaid ones end,
 * and its agency is invoiced (rules 13 and 15). Returns its id.
 * @throws DomainError NOT_FOUND, INVALID_TRANSITION, TOO_EARLY, CONFLICT
 */
export async function completeLaunch(tx: Tx, input: CompleteLaunchInput): Promise<string> {
  const launch = await lockOwnLaunch(tx, input.launchId)
  refuseAll(judgeChange(launch, { kind: 'COMPLETE' }, tx.now))
  await checkFingerprint(tx, launch, { kind: 'COMPLETE' }, input.fingerprint)
  const { id, agencyId, status: from } = launch
  const step = { launchId: id, from, to: 'COMPLETED' } as const
  await setStatus(sqlOf(tx.em), step, tx.now)
  await writeStep(tx, step)
  tx.emit({ event: 'launchCompleted', entityType: 'Launch', entityId: id })
  await tx.em.flush()
  await launchCompleted.announce(tx, { launchId: id, agencyId })
  return id
}
