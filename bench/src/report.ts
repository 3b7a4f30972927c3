import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths.ts'
import { ALLOWANCE, allowed, type Figure, keeps, type Measure } from './figures.ts'
import type { Sample, Scenario, Side } from './scenarios/scenario.ts'
import { median } from './statistics.ts'

/** What a work came to: medians of its repetitions, and how they stand to the figures. */
export interface Result {
  readonly name: string
  readonly about: string
  readonly limit: Sample
  readonly product: Sample
  readonly verdicts: readonly Verdict[]
}

interface Verdict extends Figure {
  readonly reached: number
  readonly allowed: number
  readonly isAllowed: boolean
  readonly isReached: boolean
}

const FIELD = { cpu: 'cpu', throughput: 'throughput', time: 'time', latency: 'p99' } as const satisfies Record<
  Measure,
  keyof Sample
>

/** Sums the repetitions of a work up. */
export function resultOf(
  { name, about, figures }: Scenario,
  samples: Readonly<Record<Side, readonly Sample[]>>,
): Result {
  const [limit, product] = [middle(samples.limit), middle(samples.product)]
  const verdicts = figures.map((figure): Verdict => {
    const field = FIELD[figure.measure]
    const reached = (product[field] ?? 0) / (limit[field] ?? 0)
    const bound = allowed(figure)
    return {
      ...figure,
      reached,
      allowed: bound,
      isAllowed: keeps(figure, reached, bound),
      isReached: keeps(figure, reached, figure.ratio),
    }
  })
  return { name, about, limit, product, verdicts }
}

function middle(samples: readonly Sample[]): Sample {
  const fields = ['cpu', 'throughput', 'time', 'p50', 'p99'] as const
  const known = fields.flatMap((field) => {
    const values = samples.flatMap((sample) => sample[field] ?? [])
    return values.length === 0 ? [] : [[field, median(values)] as const]
  })
  const names = Object.keys(samples[0]?.more ?? {})
  const more = Object.fromEntries(
    names.map((name) => [name, median(samples.map((sample) => sample.more?.[name] ?? 0))]),
  )
  return { ...Object.fromEntries(known), ...(names.length > 0 ? { more } : {}) }
}

const HEAD = [
  'work',
  'limit CPU',
  'product CPU',
  'limit',
  'product',
  'limit p99',
  'product p99',
  'ratio',
  'figure',
  'allowed',
  '',
]

/** Prints the table: CPU in milliseconds a request (a message), throughput a second, times in milliseconds. */
export function printReport(results: readonly Result[]): void {
  const rows = results.flatMap(({ name, limit, product, verdicts }) =>
    verdicts.map((verdict, i) => [
      ...(i === 0 ? measured(name, limit, product) : Array.from({ length: 7 }, () => '')),
      ...judged(verdict),
    ]),
  )
  const table = [HEAD, ...rows]
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
  for (const { name, limit, product } of results) {
    if (product.more !== undefined) console.log(`${name}: ${moreOf(product)} (limit ${moreOf(limit)})`)
  }
}

function measured(name: string, limit: Sample, product: Sample): string[] {
  const rate = ({ throughput, time }: Sample): string =>
    time === undefined ? show(throughput, 0, '/s') : show(time, 0, ' ms')
  return [
    name,
    show(limit.cpu, 4),
    show(product.cpu, 4),
    rate(limit),
    rate(product),
    show(limit.p99, 1),
    show(product.p99, 1),
  ]
}

function judged({ measure, reached, ratio, allowed: bound, isAllowed, isReached }: Verdict): string[] {
  const sign = measure === 'throughput' ? '≥' : '≤'
  const mark = isReached ? '✓' : isAllowed ? '· allowed' : '✗'
  return [`${measure} ${reached.toFixed(2)}`, `${sign} ${ratio}`, `${sign} ${bound}`, mark]
}

function moreOf({ more = {} }: Sample): string {
  return Object.entries(more)
    .map(([name, value]) => `${name} ${value.toFixed(0)}`)
    .join(', ')
}

function show(value: number | undefined, digits: number, unit = ''): string {
  return value === undefined ? '' : `${value.toFixed(digits)}${unit}`
}

/** Writes everything to `bench/results/latest.json`; whether each figure is kept as far as it has to be today. */
export function writeReport(results: readonly Result[], conditions: object): boolean {
  const folder = join(ROOT, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg(), node: process.version }
  const passed = results.every(({ verdicts }) => verdicts.every(({ isAllowed }) => isAllowed))
  const report = { at: new Date(), machine, conditions, allowance: ALLOWANCE, passed, results }
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(report, null, 2)}\n`)
  return passed
}
