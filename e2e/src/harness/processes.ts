import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const DIST = fileURLToPath(new URL('../../../apps/api/dist/src/', import.meta.url))
const READY_LIMIT_MS = 60_000

/** Environment variables by name. */
export type Settings = Readonly<Record<string, string>>

export interface Stoppable {
  stop(): Promise<void>
}

/** One API node: it serves the apps, too. */
export interface RunningNode extends Stoppable {
  readonly origin: string
  readonly settings: Settings
}

/** Starts an API node on a free port, or on the one in `settings`, and waits until it is ready. */
export async function startNode(databaseUrl: string, settings: Settings = {}): Promise<RunningNode> {
  const port = settings.PORT ?? String(await freePort())
  const origin = `http://localhost:${port}`
  const all = {
    NODE_ENV: 'development',
    DATABASE_URL: databaseUrl,
    // Mail is the worker's, which has the inbox of the first node.
    ...(settings.INBOX_PORT === undefined ? { INBOX: 'off', SMTP_URL: 'smtp://127.0.0.1:1' } : {}),
    ...settings,
    PORT: port,
    PUBLIC_ORIGIN: origin,
  }
  const child = run('server.js', all)
  try {
    await untilReady(origin, child)
  } catch (error) {
    await stopProcess(child)
    throw error
  }
  return { origin, settings: all, stop: () => stopProcess(child) }
}

/** Starts a worker, which does what the nodes leave to be done: mails, holds that end, money that went astray. */
export function startWorker(databaseUrl: string, settings: Settings): Stoppable {
  const child = run('worker.js', { ...settings, DATABASE_URL: databaseUrl })
  return { stop: () => stopProcess(child) }
}

function run(file: string, settings: Settings): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', join(DIST, file)], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < READY_LIMIT_MS; waited += 100) {
    if (child.exitCode !== null) throw new Error('The server ended at its start.')
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

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
