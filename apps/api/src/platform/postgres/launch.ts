import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import type { Home } from './cluster.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'
import type { RunAs } from './run-as.ts'

/** Durability is never among them: fsync and synchronous_commit stay on. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: '1.1',
  // Compiling a plan costs more than any of the product's short statements.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
}

const STARTING_LIMIT_MS = 60_000
const ATTEMPTS = 25

/** What a start needs. Without a port any free one is taken. */
export interface Launch {
  readonly home: Home
  readonly binaries: Binaries
  readonly runAs: RunAs | undefined
  readonly port: number | undefined
}

/** Starts PostgreSQL on a data directory and waits until it takes connections. It outlives this process. */
export async function launch(plan: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryLaunch(plan)
    if (typeof outcome !== 'string') return outcome
    // A killed predecessor's processes hold its shared memory for a moment; a free port may have been taken since.
    const passing = /shared memory block|could not bind|could not create any TCP|lock file/.test(outcome)
    if (!passing || attempt === ATTEMPTS)
      throw new Error(`PostgreSQL did not start. Its log (${plan.home.log}) ends with:\n${outcome}`)
    await pause(200)
  }
}

async function tryLaunch(plan: Launch): Promise<Postmaster | string> {
  const { home } = plan
  const before = logLength(home)
  const child = spawnServer(plan, plan.port ?? (await freePort()))
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  for (let waited = 0; waited < STARTING_LIMIT_MS; waited += 10) {
    if (ended) return readFileSync(home.log, 'utf8').slice(before).trim()
    const running = findPostmaster(home)
    if (running && running.pid === child.pid && running.state === 'ready') {
      child.unref()
      return running
    }
    await pause(10)
  }
  child.kill('SIGKILL')
  return `no answer within ${STARTING_LIMIT_MS / 1000} s`
}

function spawnServer({ home, binaries, runAs }: Launch, port: number): ChildProcess {
  const log = openSync(home.log, 'a')
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const parameters = ['-D', home.data, '-p', String(port), ...settings]
  try {
    return spawn(binaries.postgres, parameters, {
      ...runAs,
      cwd: home.data,
      // A group of its own: Ctrl-C in the terminal must reach it last, when nobody needs it any more.
      detached: true,
      stdio: ['ignore', log, log],
      windowsHide: true,
    })
  } finally {
    closeSync(log)
  }
}

function logLength(home: Home): number {
  try {
    return readFileSync(home.log, 'utf8').length
  } catch {
    return 0
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
