export interface OccupancyPoint {
  /** "2031-03-12" */
  readonly date: string
  readonly seatsTaken: number
}

const DAY_MS = 86_400_000
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS

/** The steps of an occupancy as an SVG path in a box of 100 by 100: across is time, up is seats. */
export function stepsOf(points: readonly OccupancyPoint[], most: number): string {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || most <= 0) return ''
  const span = Math.max(1, dayNumber(last.date) - dayNumber(first.date))
  const across = (date: string) => round(((dayNumber(date) - dayNumber(first.date)) / span) * 100)
  const up = (seats: number) => round(100 - (Math.min(seats, most) / most) * 100)
  const steps = points.slice(1).map(({ date, seatsTaken }) => `H${across(date)}V${up(seatsTaken)}`)
  return `M0 ${up(first.seatsTaken)}${steps.join('')}H100`
}

/** The days on which the number of seats changed, with the first and the last day; what a table needs to say. */
export function changesOf(points: readonly OccupancyPoint[]): (OccupancyPoint & { readonly change: number })[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    const change = before ? point.seatsTaken - before.seatsTaken : 0
    const isEnd = before === undefined || index === points.length - 1
    return change !== 0 || isEnd ? [{ ...point, change }] : []
  })
}

const round = (value: number) => Math.round(value * 100) / 100
