import { InputCheck } from '../../../platform/check/index.ts'
import { type UserErrorData, refusal } from '../../../platform/errors/index.ts'
import type { LaunchStatus } from '../launch.entity.ts'
import { canBecome, type LaunchChange, OUTCOMES } from '../launch.rules.ts'
import { type Conflict, judgeDate, rocketBusy } from './draft.rules.ts'

const LONGEST_REASON = 500

interface Subject {
  readonly status: LaunchStatus
  readonly launchDate: Date
}

/** What is asked for: a later date comes with the rocket's launches around it. */
export type Change =
  | { readonly kind: 'DELAY'; readonly newDate: Date | null; readonly conflicts: readonly Conflict[] }
  | { readonly kind: Exclude<LaunchChange, 'DELAY'> }

const OVER: Partial<Record<LaunchStatus, string>> = {
  COMPLETED: 'This launch has flown already; that is final.',
  ABORTED: 'This launch was aborted already; that is final.',
}

/** Why a launch cannot be changed so now (SPEC rule 5), as the mutation and its dry run say it; empty when it can. */
export function judgeChange(launch: Subject, change: Change, now: Date): readonly UserErrorData[] {
  if (!canBecome(launch.status, OUTCOMES[change.kind])) {
    return [refusal('INVALID_TRANSITION', OVER[launch.status] ?? 'Its status does not allow this.', ['launchId'])]
  }
  if (change.kind === 'COMPLETE' && launch.launchDate > now)
    return [refusal('TOO_EARLY', 'A launch can be completed once its date has come, not before.', ['launchId'])]
  return change.kind === 'DELAY' ? judgeNewDate(launch, change, now) : []
}

function judgeNewDate(
  launch: Subject,
  { newDate, conflicts }: Change & { readonly kind: 'DELAY' },
  now: Date,
): readonly UserErrorData[] {
  const path = ['newDate']
  if (newDate === null) return [refusal('INVALID_INPUT', 'Say which date it is to have instead.', path)]
  const wrong = judgeDate(newDate, now, path)
  if (wrong.length > 0) return wrong
  if (newDate <= launch.launchDate)
    return [refusal('INVALID_INPUT', 'A launch can only be delayed: choose a date later than its present one.', path)]
  return conflicts.length > 0 ? [rocketBusy(conflicts[0], path)] : []
}

/** A reason in words for travelers, and what is wrong with it. */
export function checkReason(typed: string): { readonly reason: string; readonly errors: readonly UserErrorData[] } {
  const check = new InputCheck()
  const reason = check.text(typed, ['reason'], { what: 'The reason', max: LONGEST_REASON }) ?? ''
  if (reason === '') check.wrong(['reason'], 'Say why: travelers who booked will read it.')
  return { reason, errors: check.found }
}
