import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const API = join(import.meta.dirname, '../..')

/** A process of the product that can be killed as a machine dies, and comes back. */
export interface Killable {
  kill(): Promise<void>
  start(): void
  stop(): Promise<void>
}

export interface ProcessOptions {
  readonly entry: 'server' | 'worker'
  readonly env: Readonly<Record<string, string>>
  /** Modules loaded first; the control removes its guard there. */
  readonly preload?: readonly string[]
}

/** Starts a process from the sources; `kill` is SIGKILL. */
export function startProcess({ entry, env, preload = [] }: ProcessOptions): Killable {
  let child: ChildProcess
  const start = (): void => {
    const imports = ['tsx', ...preload].flatMap((module) => ['--import', module])
    child = spawn(process.execPath, [...imports, join(API, 'src', `${entry}.ts`)], {
      cwd: API,
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'test',
        LOG_LEVEL: 'CRITICAL',
        INBOX: 'off',
        TSX_TSCONFIG_PATH: join(API, 'tsconfig.json'),
        ...env,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  start()
  return { start, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

/** Waits until a server answers that it is ready. */
export async function untilReady(origin: string): Promise<void> {
  let last = ''
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5000) }).catch((error: unknown) =>
      String(error),
    )
    if (typeof answer !== 'string' && answer.ok) return
    last = typeof answer === 'string' ? answer : await answer.text()
    await pause(100)
  }
  throw new Error(`${origin} is not ready after a minute: ${last}`)
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
