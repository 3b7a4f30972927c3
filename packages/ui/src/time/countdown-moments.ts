import { formatDuration } from '../formats/relative.ts'

/**
 * What to say aloud when the seconds left went from `before` to `after`; '' for most ticks.
 * Said once at the warning, then at one minute, thirty and ten seconds, and at the end.
 */
export function countdownAnnouncement(before: number, after: number, warnAt: number): string {
  if (after <= 0) return before > 0 ? 'Time is up' : ''
  const isMoment = [warnAt, 60, 30, 10].some((seconds) => seconds <= warnAt && before > seconds && after <= seconds)
  return isMoment ? `${formatDuration(after * 1000)} left` : ''
}
