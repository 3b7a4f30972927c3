import { sha256 } from '../../../platform/ids/index.ts'
import { DomainError, refuse, type UserErrorData } from '../../../platform/errors/index.ts'
import { sqlOf } from '../../../platform/db/index.ts'
import { type Scope, transact, type Tx } from '../../../platform/mutate/index.ts'
import { type Foreseen, launchChangeForeseen } from '../launch.events.ts'
import type { LaunchChange } from '../launch.rules.ts'
import { type Change, judgeChange } from './change.rules.ts'
import { conflictsAt } from './draft.queries.ts'
import { type LaunchState, readOwnLaunch } from './locked-launch.ts'

const NOTHING: Readonly<Foreseen> = {
  travelersTold: 0,
  bookingsCancelled: 0,
  bookingsCompleted: 0,
  seatsReleased: 0,
  holdsReleased: 0,
  refundCents: 0n,
  charge: null,
}

/** What a change would come to, or why it would be refused. */
export interface Consequences {
  readonly errors: readonly UserErrorData[]
  readonly foreseen: Readonly<Foreseen>
  readonly fingerprint: string
}

interface Asked {
  readonly launchId: string
  readonly change: LaunchChange
  readonly newDate: Date | null
}

/** A dry run: judges and foresees as the mutation itself does, and writes nothing. NOT_FOUND for another's launch. */
export async function consequencesOf(scope: Scope, { launchId, change, newDate }: Asked): Promise<Consequences> {
  return transact(scope, async (tx) => {
    try {
      const launch = await readOwnLaunch(tx, launchId)
      const wanted = await withConflicts(tx, launch, { change, newDate })
      const errors = judgeChange(launch, wanted, tx.now)
      const foreseen = errors.length > 0 ? NOTHING : await foresee(tx, launch, change)
      return { errors, foreseen, fingerprint: fingerprintOf(launch, wanted, foreseen) }
    } catch (error) {
      if (error instanceof DomainError) return { errors: error.refusals, foreseen: NOTHING, fingerprint: '' }
      throw error
    }
  })
}

/** A change with what it must be judged by. */
export async function withConflicts(
  tx: Tx,
  launch: LaunchState,
  { change, newDate }: { readonly change: LaunchChange; readonly newDate: Date | null },
): Promise<Change> {
  if (change !== 'DELAY') return { kind: change }
  const around = { rocketId: launch.rocketId, except: launch.id }
  const conflicts = newDate === null ? [] : await conflictsAt(sqlOf(tx.em), { ...around, date: newDate })
  return { kind: 'DELAY', newDate, conflicts }
}

async function foresee(tx: Tx, { id: launchId, agencyId }: LaunchState, change: LaunchChange): Promise<Foreseen> {
  const foreseen = { ...NOTHING }
  await launchChangeForeseen.announce(tx, { launchId, agencyId, change, foreseen })
  return foreseen
}

/** Refuses when what would happen is no longer what somebody was shown; without a fingerprint nobody was shown anything. */
export async function checkFingerprint(
  tx: Tx,
  launch: LaunchState,
  change: Change,
  shown: string | null | undefined,
): Promise<void> {
  if (shown === null || shown === undefined) return
  if (shown === fingerprintOf(launch, change, await foresee(tx, launch, change.kind))) return
  refuse('CONFLICT', 'Bookings or the launch have changed meanwhile: look again at what would happen.', ['fingerprint'])
}

/** Holds are left out: they come and go by the minute, and cost nobody anything. */
function fingerprintOf({ id, status, launchDate }: LaunchState, change: Change, foreseen: Readonly<Foreseen>): string {
  const { travelersTold, bookingsCancelled, bookingsCompleted, seatsReleased, refundCents, charge } = foreseen
  const newDate = change.kind === 'DELAY' ? (change.newDate?.toISOString() ?? '') : ''
  const counts = [travelersTold, bookingsCancelled, bookingsCompleted, seatsReleased]
  const money = [refundCents, charge?.type ?? '', charge?.cents ?? '']
  return sha256([id, status, launchDate.toISOString(), change.kind, newDate, ...counts, ...money].join('\n')).slice(
    0,
    32,
  )
}
