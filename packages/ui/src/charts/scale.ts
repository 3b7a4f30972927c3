/** Round numbers for an axis: the lines to draw, lowest first, with 0 among them. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly lines: readonly number[]
}

const FACTORS = [1, 2, 2.5, 5, 10]

/** An axis that holds all values and 0, with about `wanted` steps of a round size. For drawing only. */
export function scaleOf(values: readonly number[], wanted = 4): Scale {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const rough = (high - low || 1) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (FACTORS.find((factor) => factor * power >= rough * 0.999) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  const lines = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { min: first * step, max: last * step, lines }
}

/** Where a value stands between the ends of the axis, 0 at the bottom to 1 at the top. */
export function shareOf(value: number, { min, max }: Scale): number {
  return (value - min) / (max - min)
}
