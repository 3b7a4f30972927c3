// The bench: product and limit beside each other, in one run. Started by `npm run bench`.
import { join } from 'node:path'
import { API } from '../../scripts/lib/paths.ts'
import { Failure, fail, step } from '../../scripts/lib/progress.ts'
import { type BenchData, prepareData } from './data.ts'
import { registerDocuments } from './documents.ts'
import { BENCH_STATE, type Environment, openEnvironment, serverSettings } from './environment.ts'
import { type Options, readOptions } from './options.ts'
import { canPin, type ServerProcess, startPinned } from './pinned.ts'
import { printProfile } from './profile.ts'
import { printReport, type Result, resultOf, writeReport } from './report.ts'
import { BOOKINGS } from './scenarios/bookings.ts'
import { fanOut } from './scenarios/fan-out.ts'
import { FLASH_SALE } from './scenarios/flash-sale.ts'
import { READS } from './scenarios/reads.ts'
import type { Sample, Scenario, Side, Stage } from './scenarios/scenario.ts'

const PROFILES = join(BENCH_STATE, 'profiles')

await run(readOptions(process.argv.slice(2), join(API, 'dist'))).catch(fail)

async function run(options: Options): Promise<void> {
  const scenarios = chosen(options)
  const environment = await openEnvironment(options.build)
  try {
    const data = await step('People and launches', () => prepareData(environment.pool))
    const results = await withServers(environment, { options, data, scenarios })
    printReport(results)
    if (options.profile) return printProfile(join(PROFILES, 'product.cpuprofile'))
    const { seconds, repetitions, connections } = options
    const passed = writeReport(results, { seconds, repetitions, connections, isPinned: canPin() })
    if (!passed) process.exitCode = 1
  } finally {
    await environment.close()
  }
}

function chosen({ only, sockets }: Options): readonly Scenario[] {
  const all = [...READS, ...BOOKINGS, FLASH_SALE, ...sockets.map(fanOut)]
  const unknown = only.filter((name) => !all.some((scenario) => scenario.name === name))
  if (unknown.length > 0)
    throw new Failure(`Unknown: ${unknown.join(', ')}. There are ${all.map(({ name }) => name).join(', ')}.`)
  return only.length === 0 ? all : all.filter(({ name }) => only.includes(name))
}

interface Plan {
  readonly options: Options
  readonly data: BenchData
  readonly scenarios: readonly Scenario[]
}

async function withServers({ url, pool }: Environment, { options, data, scenarios }: Plan): Promise<Result[]> {
  const [limit, product] = await step('Servers', () =>
    Promise.all([startLimit(url, options), startProduct(url, 'product', options)]),
  )
  try {
    const stage: Stage = { servers: { limit, product }, data, pool, options }
    const results: Result[] = []
    for (const scenario of scenarios) results.push(await step(scenario.name, () => measure(scenario, stage)))
    return results
  } finally {
    await Promise.all([limit.stop(), product.stop()])
  }
}

/** Limit and product in turn, so that what else the machine does meets both. */
async function measure(scenario: Scenario, stage: Stage): Promise<Result> {
  await scenario.prepare(stage)
  const samples: Record<Side, Sample[]> = { limit: [], product: [] }
  for (let repetition = 0; repetition < stage.options.repetitions; repetition += 1) {
    for (const side of ['limit', 'product'] as const) samples[side].push(await scenario.run(side, stage))
  }
  return resultOf(scenario, samples)
}

function startLimit(url: string, options: Options): Promise<ServerProcess> {
  const { build, against, connections } = options
  if (against !== null) return startProduct(url, 'limit', { ...options, build: against })
  const parameters = [build, String(connections)]
  const nodeOptions = nodeOptionsOf('limit', options)
  return startPinned({
    name: 'The limit',
    file: here('limit/server.ts'),
    parameters,
    nodeOptions,
    env: serverSettings(url),
  })
}

function startProduct(url: string, side: Side, options: Options): Promise<ServerProcess> {
  const apps = join(BENCH_STATE, 'apps')
  registerDocuments(apps)
  const parameters = [options.build, apps]
  const nodeOptions = nodeOptionsOf(side, options)
  const env = { ...serverSettings(url), POOL_SIZE: String(options.connections) }
  return startPinned({ name: 'The product', file: here('server/product.ts'), parameters, nodeOptions, env })
}

/** Reflection first: the product's decorators want it before anything else. */
function nodeOptionsOf(side: Side, { profile, node }: Options): string[] {
  const profiler = ['--cpu-prof', `--cpu-prof-dir=${PROFILES}`, `--cpu-prof-name=${side}.cpuprofile`]
  return ['--import', 'reflect-metadata', ...(side === 'product' ? node : []), ...(profile ? profiler : [])]
}

function here(file: string): string {
  return join(import.meta.dirname, file)
}
