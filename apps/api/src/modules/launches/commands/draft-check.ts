import { sqlOf } from '../../../platform/db/index.ts'
import { orRefusals, refusal, type UserErrorData } from '../../../platform/errors/index.ts'
import { type Scope, transact, type Tx } from '../../../platform/mutate/index.ts'
import { mayActFor } from '../../fleet/index.ts'
import type { LaunchDraftInput } from '../launch.inputs.ts'
import { conflictsAt, readRocket, readSpaceport, type RocketWithAgency } from './draft.queries.ts'
import { type Conflict, judgeDraft, judgeTaxData, rocketBusy } from './draft.rules.ts'
import { type LaunchState, readOwnLaunch, takenSeats } from './locked-launch.ts'

/** What is wrong with a draft, and which launches are in its way. */
export interface DraftVerdict {
  readonly errors: readonly UserErrorData[]
  readonly conflicts: readonly Conflict[]
}

/** Judges a launch while it is being filled in, by the rules that will decide when it is sent (SPEC rules 4 and 6). */
export function checkDraft(scope: Scope, input: LaunchDraftInput): Promise<DraftVerdict> {
  return transact(scope, (tx) =>
    orRefusals<DraftVerdict>(
      () => judge(tx, input),
      (errors) => ({ errors, conflicts: [] }),
    ),
  )
}

async function judge(tx: Tx, input: LaunchDraftInput): Promise<DraftVerdict> {
  const sql = sqlOf(tx.em)
  const launch = input.launchId ? await readOwnLaunch(tx, input.launchId) : null
  const rocketId = launch?.rocketId ?? input.rocketId ?? null
  const known = rocketId === null ? null : await readRocket(sql, rocketId, 'seen')
  const rocket = known !== null && mayActFor(tx.actor, known.agencyId) ? known : null
  const isSpaceport = !input.spaceportId || (await readSpaceport(sql, input.spaceportId, 'seen')) !== null
  const date = input.launchDate ?? null
  const conflicts =
    rocket === null || date === null
      ? []
      : await conflictsAt(sql, { rocketId: rocket.id, date, except: launch?.id ?? null })
  const errors = [
    ...(rocketId !== null && rocket === null ? [refusal('NOT_FOUND', 'There is no such rocket.', ['rocketId'])] : []),
    ...(isSpaceport ? [] : [refusal('NOT_FOUND', 'There is no such spaceport.', ['spaceportId'])]),
    ...(launch === null ? await judgeTax(tx, rocket) : []),
    ...judgeDraft(
      {
        rocket: rocket ?? undefined,
        ...given(input, launch),
        ...(launch && { taken: await takenSeats(sql, launch.id) }),
      },
      tx.now,
    ),
    ...(conflicts.length > 0 ? [rocketBusy(conflicts[0], ['launchDate'])] : []),
  ]
  return { errors, conflicts }
}

/** What is filled in; the rest of a launch that is being changed is as it stands, where it bears on what is filled in. */
function given(input: LaunchDraftInput, launch: LaunchState | null) {
  return {
    destination: input.destination ?? launch?.destination ?? undefined,
    launchDate: input.launchDate ?? undefined,
    pricePerSeat: input.pricePerSeat ?? undefined,
    totalSeats: input.totalSeats ?? launch?.totalSeats ?? undefined,
    minimumSeats: (input.minimumSeats === undefined ? launch?.minimumSeats : input.minimumSeats) ?? undefined,
  }
}

/** An agency is told at once, before it has chosen a rocket. */
async function judgeTax({ em, actor }: Tx, rocket: RocketWithAgency | null): Promise<readonly UserErrorData[]> {
  if (rocket !== null) return judgeTaxData(rocket)
  if (actor.audience !== 'AGENCY') return []
  const [agency] = await sqlOf(em).query<Pick<RocketWithAgency, 'taxId' | 'legalAddress'>>({
    name: 'tax-data-of-agency',
    text: `select tax_id as "taxId", legal_address as "legalAddress" from agency where user_id = $1`,
    values: [actor.userId],
  })
  return agency === undefined ? [] : judgeTaxData(agency)
}
