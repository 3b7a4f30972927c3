const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** The month of an instant and the one before it, by UTC as the figures count. */
export function monthsAt(instant: number): { readonly current: string; readonly before: string } {
  const date = new Date(instant)
  const before = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1)
  return { current: MONTH.format(date), before: MONTH.format(before) }
}
