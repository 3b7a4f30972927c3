import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { removeEmbedded, startEmbedded } from '../../../apps/api/src/platform/postgres/index.ts'

/** The built product, running on a database of its own with the demo data. */
export interface RunningProduct {
  readonly origin: string
  stop(): Promise<void>
}

const DIST = fileURLToPath(new URL('../../../apps/api/dist/src/', import.meta.url))
const READY_LIMIT_MS = 60_000

/** Starts PostgreSQL, server and worker as `npm start` does, beside any that already run. */
export async function startProduct(): Promise<RunningProduct> {
  const directory = mkdtempSync(join(tmpdir(), `astro-e2e-${process.pid}-`))
  chmodSync(directory, 0o755)
  const processes: ChildProcess[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map(stopProcess))
    await removeEmbedded(directory)
  }
  try {
    const env = await prepare(directory)
    processes.push(run('server.js', env), run('worker.js', env))
    await untilReady(env.PUBLIC_ORIGIN, processes)
    return { origin: env.PUBLIC_ORIGIN, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Environment = NodeJS.ProcessEnv & { readonly PUBLIC_ORIGIN: string }

async function prepare(directory: string): Promise<Environment> {
  const server = await startEmbedded(directory)
  const [url, port, inboxPort] = await Promise.all([server.ensureDatabase('astrobookings'), freePort(), freePort()])
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    DATABASE_URL: url,
    PORT: String(port),
    INBOX_PORT: String(inboxPort),
    PUBLIC_ORIGIN: `http://localhost:${port}`,
  }
  for (const tool of ['migrate', 'seed'])
    await promisify(execFile)(process.execPath, [join(DIST, 'tools', `${tool}.js`)], { env })
  return env
}

function run(file: string, env: Environment): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', join(DIST, file)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function untilReady(origin: string, processes: readonly ChildProcess[]): Promise<void> {
  for (let waited = 0; waited < READY_LIMIT_MS; waited += 100) {
    if (processes.some((process) => process.exitCode !== null))
      throw new Error('The server or the worker ended at its start.')
    const ready = await fetch(`${origin}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await pause(100)
  }
  throw new Error('The server is not ready after a minute.')
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(timer)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
