import { formatDate, percentOfMoney, type RefundPoint, type RefundTier } from '@astro/ui'

/** A line of the refund terms (SPEC rule 12). Days are UTC calendar days, as the API counts them. */
interface Term {
  readonly percent: number
  /** The last day on which it holds; null: until the launch. */
  readonly lastDay: string | null
}

/** The terms of one launch: 90 % at a year or more before it (the same date counts), 70 % at three months, then nothing. */
export function refundTerms(launchDate: string): Term[] {
  return [
    { percent: 90, lastDay: monthsBefore(launchDate, 12) },
    { percent: 70, lastDay: monthsBefore(launchDate, 3) },
    { percent: 0, lastDay: null },
  ]
}

/** The term that holds on a day. */
export function currentTerm(launchDate: string, today: string): number {
  return refundTerms(launchDate).findIndex(({ lastDay }) => lastDay === null || today <= lastDay)
}

/** The terms in words, with what each would give back of an amount. Terms that are over before today are left out. */
export function refundTiers(launchDate: string, today: string, paid?: string): RefundTier[] {
  return refundTerms(launchDate)
    .slice(currentTerm(launchDate, today))
    .map(({ percent, lastDay }, index) => ({
      percent,
      when: lastDay
        ? `Cancelled until ${formatDate(lastDay)}`
        : index === 0
          ? 'From now until the launch'
          : 'After that, until the launch',
      ...(paid === undefined ? {} : { amount: percentOfMoney(paid, percent) }),
    }))
}

/** The terms as the days on which each begins, for the refund timeline. */
export function refundPoints(launchDate: string, today: string, paid: string): RefundPoint[] {
  const terms = refundTerms(launchDate)
  return terms.map(({ percent }, index) => {
    const before = terms[index - 1]?.lastDay
    return { from: before ? dayAfter(before) : today, percent, amount: percentOfMoney(paid, percent) }
  })
}

/** The same calendar date, months earlier; the month's last day where that date does not exist. */
export function monthsBefore(instant: string, months: number): string {
  const date = new Date(`${instant.slice(0, 10)}T00:00:00Z`)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return date.toISOString().slice(0, 10)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
