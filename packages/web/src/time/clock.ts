/** The one place where this app reads the clock. Milliseconds since the epoch. */
export const now = (): number => Date.now()

/** The calendar day by UTC, by which the API counts ages and refund terms. */
export const utcDay = (instant: string | number): string => new Date(instant).toISOString().slice(0, 10)

/** The calendar day, "2031-03-12", of an instant in the reader's zone. */
export function dayOf(instant: string | number): string {
  const date = new Date(instant)
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-')
}

/** The instant at which a calendar day begins in the reader's zone, or at which it ends. */
export function edgeOfDay(day: string, edge: 'start' | 'end'): string {
  return new Date(`${day}T${edge === 'start' ? '00:00:00.000' : '23:59:59.999'}`).toISOString()
}

const pad = (value: number) => String(value).padStart(2, '0')
