/**
 * How far from a figure a run may be today. The figures are where we are going; this is how far we have come.
 */
export const ALLOWANCE = 2

/** What a work is judged by, always as product ÷ limit in the same run. */
export type Measure = 'cpu' | 'throughput' | 'time' | 'latency'

/** A figure of QUALITY, Speed. */
export interface Figure {
  readonly measure: Measure
  /** The ratio to reach: at most for CPU and times, at least for throughput. */
  readonly ratio: number
}

/** The worst ratio that passes. */
export function allowed({ measure, ratio }: Figure): number {
  return measure === 'throughput' ? ratio / ALLOWANCE : ratio * ALLOWANCE
}

/** Whether a ratio keeps to a bound. */
export function keeps({ measure }: Figure, ratio: number, bound: number): boolean {
  return measure === 'throughput' ? ratio >= bound : ratio <= bound
}
