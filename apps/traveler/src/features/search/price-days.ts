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
