import { sqlOf } from '../../../platform/db/index.ts'
import { refuse, refuseAll, type UserErrorData } from '../../../platform/errors/index.ts'
import { fromCents, toCents } from '../../../platform/money/index.ts'
import type { Tx } from '../../../platform/mutate/index.ts'
import type { UpdateLaunchInput } from '../launch.inputs.ts'
import { isOpen } from '../launch.rules.ts'
import { readRocket } from './draft.queries.ts'
import { judgeDraft } from './draft.rules.ts'
import { type LaunchState, lockOwnLaunch, readOwnLaunch, takenSeats } from './locked-launch.ts'

type Terms = Pick<LaunchState, 'pricePerSeat' | 'totalSeats' | 'minimumSeats'>

/**
 * Changes price, seats or minimum of a launch that is still to come (SPEC rule 6); what is left out stays. Returns its id.
 * @throws DomainError NOT_FOUND, INVALID_TRANSITION, CAPACITY_EXCEEDED, INVALID_INPUT
 */
export async function updateLaunch(tx: Tx, input: UpdateLaunchInput): Promise<string> {
  const sql = sqlOf(tx.em)
  // The rocket first, as when a launch is scheduled: its capacity must not fall meanwhile.
  const { rocketId } = await readOwnLaunch(tx, input.launchId)
  const rocket = await readRocket(sql, rocketId, 'held')
  const launch = await lockOwnLaunch(tx, input.launchId)
  if (!isOpen(launch.status)) refuse('INVALID_TRANSITION', 'This launch is over and stays as it was.', ['launchId'])
  const terms = termsOf(launch, input)
  refuseAll(
    judgeDraft(
      {
        ...(input.totalSeats === null || input.totalSeats === undefined
          ? {}
          : { rocket: rocket ?? undefined, taken: await takenSeats(sql, launch.id) }),
        pricePerSeat: terms.pricePerSeat,
        totalSeats: terms.totalSeats,
        minimumSeats: terms.minimumSeats ?? undefined,
      },
      tx.now,
    ).map((wrong) => atWhatWasSent(wrong, input)),
  )
  const details = changesOf(launch, terms)
  if (Object.keys(details).length === 0) return launch.id
  // Free seats move by the same number, in the same statement: the launch is locked, so nobody takes one meanwhile.
  await sql.query({
    name: 'update-launch',
    text: `update launch set price_per_seat = $2, available_seats = available_seats + $3::int - total_seats, total_seats = $3::int,
             seats_version = seats_version + case when total_seats = $3::int then 0 else 1 end, minimum_seats = $4, updated_at = $5
           where id = $1`,
    values: [launch.id, terms.pricePerSeat, terms.totalSeats, terms.minimumSeats, tx.now],
  })
  tx.record({ entityType: 'Launch', entityId: launch.id, action: 'UPDATED', details })
  tx.emit({ event: 'launchUpdated', entityType: 'Launch', entityId: launch.id })
  tx.announce({ topic: 'launch', id: launch.id })
  if (terms.totalSeats !== launch.totalSeats) tx.announce({ topic: 'launchSeats', id: launch.id })
  return launch.id
}

/** A minimum that stands already is not what is wrong: the seats that fall below it are. */
function atWhatWasSent(wrong: UserErrorData, { minimumSeats }: UpdateLaunchInput): UserErrorData {
  const isOfMinimum = wrong.path?.[0] === 'minimumSeats' && (minimumSeats === undefined || minimumSeats === null)
  return isOfMinimum ? { ...wrong, path: ['totalSeats'] } : wrong
}

function termsOf(launch: LaunchState, input: UpdateLaunchInput): Terms {
  return {
    pricePerSeat: fromCents(toCents(input.pricePerSeat ?? launch.pricePerSeat)),
    totalSeats: input.totalSeats ?? launch.totalSeats,
    minimumSeats: input.minimumSeats === undefined ? launch.minimumSeats : input.minimumSeats,
  }
}

function changesOf(before: Terms, after: Terms): Record<string, { readonly from: unknown; readonly to: unknown }> {
  const fields = (Object.keys(after) as (keyof Terms)[]).filter((field) => before[field] !== after[field])
  return Object.fromEntries(fields.map((field) => [field, { from: before[field], to: after[field] }]))
}
