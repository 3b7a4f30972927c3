import { countOf, formatMoney, type PriceLine, timesMoney } from '@astro/ui'

/** What a booking of these seats costs, in lines. */
export function priceLines(seats: readonly number[], pricePerSeat: string): PriceLine[] {
  const label = countOf(seats.length, 'seat')
  return [
    {
      label,
      amount: timesMoney(pricePerSeat, seats.length),
      detail: `${seats.length} × ${formatMoney(pricePerSeat)}`,
    },
  ]
}
