import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { findBinaries, ROOTS_PLACE } from './binaries.ts'
import { ensureCluster, type Home, homeAt, readPassword, SUPERUSER } from './cluster.ts'
import { launch } from './launch.ts'
import { findPostmaster, isAlive, type Postmaster, waitUntil } from './postmaster.ts'
import { canReach, chooseRunAs } from './run-as.ts'

/** The role the product connects as: no superuser, so that it needs no more than any other server would grant. */
const ROLE = 'astro'

/** A PostgreSQL of the product's own, from npm. */
export interface EmbeddedServer {
  readonly port: number
  readonly pid: number
  /** Whether it was already running, left behind by a process that was killed. */
  readonly reused: boolean
  isRunning(): boolean
  /** The address of a database, as the superuser: for tests and tools only. */
  adminUrl(database: string): string
  /** Creates a database if there is none of that name; gives its address for the product's role. */
  ensureDatabase(database: string): Promise<string>
  /** Stops it in an orderly way. */
  stop(): Promise<void>
}

/**
 * Starts the embedded server of a directory: creates it at first, reuses one that is still running, cleans up after
 * one that was killed. It runs on after this process; `stop` ends it. Without a port any free one is taken.
 */
export async function startEmbedded(directory: string, port?: number): Promise<EmbeddedServer> {
  const runAs = chooseRunAs()
  const home = reachableHome(directory)
  const binaries = await findBinaries(runAs)
  await ensureCluster(home, binaries, runAs)
  const known = await findUsable(home)
  const postmaster = known ?? (await launch({ home, binaries, runAs, port }))
  return describe(home, postmaster, known !== undefined)
}

/** Stops the embedded server of a directory if it runs, and removes all its data. */
export async function removeEmbedded(directory: string): Promise<void> {
  const home = reachableHome(directory)
  const running = findPostmaster(home)
  if (running) await stop(running.pid, 'SIGQUIT')
  for (const path of [home.directory, directory]) rmSync(path, { recursive: true, force: true })
}

function reachableHome(directory: string): Home {
  const wanted = resolve(directory)
  mkdirSync(wanted, { recursive: true })
  if (canReach(join(wanted, 'data'), chooseRunAs())) return homeAt(wanted)
  return homeAt(join(ROOTS_PLACE, createHash('sha256').update(wanted).digest('hex').slice(0, 12)))
}

/** A server that already runs on the data and answers. One that is on its way down is waited for. */
async function findUsable(home: Home): Promise<Postmaster | undefined> {
  const running = findPostmaster(home)
  if (!running) return undefined
  const settled = await waitUntil(() => findPostmaster(home)?.state === 'ready' || !isAlive(running.pid), 5000)
  const current = findPostmaster(home)
  if (settled && current && (await answers(home, current))) return current
  if (current) await stop(current.pid, 'SIGQUIT')
  return undefined
}

async function answers(home: Home, postmaster: Postmaster): Promise<boolean> {
  const client = new Client({
    connectionString: addressOf(home, postmaster, SUPERUSER, 'postgres'),
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function describe(home: Home, postmaster: Postmaster, reused: boolean): EmbeddedServer {
  const { pid, port } = postmaster
  const adminUrl = (database: string): string => addressOf(home, postmaster, SUPERUSER, database)
  return {
    pid,
    port,
    reused,
    isRunning: () => isAlive(pid),
    adminUrl,
    ensureDatabase: async (database) => {
      await createDatabase(adminUrl('postgres'), database, readPassword(home))
      return addressOf(home, postmaster, ROLE, database)
    },
    stop: () => stop(pid, 'SIGINT'),
  }
}

function addressOf(home: Home, postmaster: Postmaster, user: string, database: string): string {
  return `postgresql://${user}:${readPassword(home)}@127.0.0.1:${postmaster.port}/${database}`
}

async function createDatabase(adminUrl: string, database: string, password: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [ROLE])
    const secret = client.escapeLiteral(password)
    if (role.rowCount === 0) await client.query(`create role ${ROLE} login createdb password ${secret}`)
    const known = await client.query('select 1 from pg_database where datname = $1', [database])
    if (known.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)} owner ${ROLE}`)
  } finally {
    await client.end()
  }
}

/** SIGINT ends sessions and stops; SIGQUIT stops at once and leaves the recovery to the next start. */
async function stop(pid: number, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true })
    return
  }
  if (!isAlive(pid)) return
  process.kill(pid, signal)
  if (await waitUntil(() => !isAlive(pid), 15_000)) return
  process.kill(pid, 'SIGQUIT')
  if (await waitUntil(() => !isAlive(pid), 5000)) return
  process.kill(pid, 'SIGKILL')
}
