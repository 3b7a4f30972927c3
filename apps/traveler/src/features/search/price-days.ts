import { compareMoney } from '@astro/ui'
import { dayOf } from '@astro/web/time/clock.ts'

interface PricedLaunch {
  readonly launchDate: string
  readonly pricePerSeat: string
}

export interface PriceDay {
  readonly launches: number
  readonly lowestPrice: string
}

/** The lowest price and the number of launches of each day ("2031-03-12", the reader's zone). */
export function priceDays(launches: readonly PricedLaunch[]): Map<string, PriceDay> {
  const days = new Map<string, PriceDay>()
  for (const { launchDate, pricePerSeat } of launches) {
    const day = dayOf(launchDate)
    const known = days.get(day)
    const isLower = !known || compareMoney(pricePerSeat, known.lowestPrice) < 0
    days.set(day, { launches: (known?.launches ?? 0) + 1, lowestPrice: isLower ? pricePerSeat : known.lowestPrice })
  }
  return days
}

/** The days of a month ("2031-03") in weeks from Monday; undefined stands for days of other months. */
export function weeksOf(month: string): (string | undefined)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year, number - 1, 1))
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const lead = (first.getUTCDay() + 6) % 7
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, index) => {
    const day = index - lead + 1
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : undefined
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** The month `steps` after this one. */
export function monthAfter(month: string, steps: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + steps, 1)).toISOString().slice(0, 7)
}

export function lastDayOf(month: string): string {
  return (
    weeksOf(month)
      .flat()
      .filter((day) => day !== undefined)
      .at(-1) ?? `${month}-28`
  )
}
