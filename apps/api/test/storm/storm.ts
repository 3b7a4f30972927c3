import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { entities } from '../../src/entities.ts'
import { migrate } from '../../src/platform/db/index.ts'
import { installJobs } from '../../src/platform/jobs/index.ts'
import { type EmbeddedServer, removeEmbedded, startEmbedded } from '../../src/platform/postgres/index.ts'
import { aLaunch } from '../factories/index.ts'
import { booker, type Sale } from './booker.ts'
import { dropSeatGuards } from './guards.ts'
import { accounts } from './people.ts'
import { freePort, type Killable, startProcess, untilReady } from './processes.ts'
import { seededRandom } from './random.ts'
import { type Verdict, verify } from './verify.ts'

export interface StormOptions {
  readonly bookers: number
  readonly seats: number
  readonly seconds: number
  /** How often an API node and PostgreSQL are killed with -9, spread over the storm. */
  readonly apiKills: number
  readonly databaseKills: number
  /** The control: the same storm without the guards of seats, which must be found out. */
  readonly withoutGuards?: boolean
}

export interface StormReport {
  readonly verdict: Verdict
  readonly acknowledged: number
  readonly counts: ReadonlyMap<string, number>
}

/** A sale on one launch by many, on two API nodes and a worker that are killed meanwhile; then what the books say. */
export async function storm(options: StormOptions): Promise<StormReport> {
  const directory = mkdtempSync(join(tmpdir(), 'astro-storm-'))
  let server = await startEmbedded(directory)
  const url = await server.ensureDatabase('storm')
  await migrate(url, entities)
  await installJobs(url)
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on('error', () => undefined)
  const processes: Killable[] = []
  try {
    const launchId = await aLaunch(pool, { totalSeats: options.seats })
    if (options.withoutGuards) await dropSeatGuards(pool)
    const people = await accounts(pool, options.bookers)
    const nodes = await startNodes(url, options, processes)
    const sale = openSale(
      launchId,
      nodes.map((node) => node.origin),
      options,
    )
    const killing = kill(nodes, options, async () => {
      process.kill(server.pid, 'SIGKILL')
      await pause(300)
      server = await startEmbedded(directory, server.port)
    })
    await Promise.all(people.map((account) => booker(sale, account)))
    await killing
    // The control is about seats; its money need not be waited for.
    const verdict = await verify(pool, sale, options.withoutGuards ? 0 : undefined)
    return { verdict, acknowledged: sale.acknowledged.length, counts: sale.faults }
  } finally {
    await Promise.all(processes.map((one) => one.stop()))
    await pool.end().catch(() => undefined)
    await stop(server, directory)
  }
}

async function stop(server: EmbeddedServer, directory: string): Promise<void> {
  await server.stop().catch(() => undefined)
  await removeEmbedded(directory)
}

interface Node {
  readonly origin: string
  readonly process: Killable
}

async function startNodes(url: string, options: StormOptions, processes: Killable[]): Promise<readonly Node[]> {
  const env = {
    DATABASE_URL: url,
    SMTP_URL: 'smtp://127.0.0.1:1',
    GATEWAY_TIMEOUT_MS: '1000',
    RECONCILE_INTERVAL_SECONDS: '2',
    BOOKING_LANES: '2',
  }
  const preload = options.withoutGuards ? [join(import.meta.dirname, 'without-guards.mjs')] : []
  const nodes: Node[] = []
  for (let i = 0; i < 2; i += 1) {
    const port = await freePort()
    const started = startProcess({ entry: 'server', env: { ...env, PORT: String(port) }, preload })
    processes.push(started)
    nodes.push({ origin: `http://127.0.0.1:${port}`, process: started })
  }
  processes.push(startProcess({ entry: 'worker', env }))
  await Promise.all(nodes.map((node) => untilReady(node.origin)))
  return nodes
}

function openSale(launchId: string, origins: readonly string[], { seconds, withoutGuards }: StormOptions): Sale {
  const faults = new Map<string, number>()
  const end = performance.now() + seconds * 1000
  return {
    launchId,
    origins,
    random: seededRandom(20_261_122),
    isOver: () => performance.now() > end,
    // Without its guards the product cannot mend what it broke: nobody need wait for that.
    patience: withoutGuards ? 5 : 60,
    acknowledged: [],
    faults,
    count: (what) => void faults.set(what, (faults.get(what) ?? 0) + 1),
  }
}

async function kill(
  nodes: readonly Node[],
  { seconds, apiKills, databaseKills }: StormOptions,
  killDatabase: () => Promise<void>,
): Promise<void> {
  const strikes = [
    ...Array.from({ length: apiKills }, () => 'api' as const),
    ...Array.from({ length: databaseKills }, () => 'database' as const),
  ]
  const order = strikes.toSorted((a, b) => (a === b ? 0 : strikes.indexOf(a) % 2 === 0 ? -1 : 1))
  for (const [i, strike] of order.entries()) {
    await pause((seconds * 1000) / (order.length + 1))
    if (strike === 'database') {
      await killDatabase()
      continue
    }
    const node = nodes[i % nodes.length]
    await node?.process.kill()
    node?.process.start()
  }
  await Promise.all(nodes.map((node) => untilReady(node.origin)))
}
