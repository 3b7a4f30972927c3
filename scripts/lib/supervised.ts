import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { LOGS, ROOT } from './paths.ts'
import { end, markOf } from './process-mark.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** Having run this long, a process counts as healthy: the next crash starts with the short pause again. */
const HEALTHY_MS = 60_000
/** More than the server takes to finish what it is doing. */
const GRACE_MS = 12_000
const LAST_WORDS = 25

export interface Plan {
  readonly name: string
  /** What `node` gets: flags, the script, its arguments. */
  readonly parameters: readonly string[]
  readonly env: NodeJS.ProcessEnv
  /** Called whenever the process was started or ended. */
  readonly onChange: () => void
}

/** A process that is started again when it ends by itself. */
export interface Supervised {
  readonly name: string
  /** `undefined` while it is down. */
  pid(): number | undefined
  /** How often it ended by itself. */
  crashes(): number
  /** The end of what it wrote, for a message. */
  lastWords(): string
  stop(): Promise<void>
}

const preload = join(ROOT, 'scripts', 'lib', 'stop-with-parent.mjs')

/** Starts a process and keeps it running, with growing pauses between its crashes. Its output goes to `.astro/logs`. */
export function supervise(plan: Plan): Supervised {
  mkdirSync(LOGS, { recursive: true })
  const file = createWriteStream(join(LOGS, `${plan.name}.log`), { flags: 'a' })
  const recent: string[] = []
  let child: ChildProcess | undefined
  let retry: NodeJS.Timeout | undefined
  let crashes = 0
  let pauseMs = FIRST_PAUSE_MS
  let stopping = false

  const hear = (chunk: string): void => {
    file.write(chunk)
    recent.push(...chunk.split('\n').filter((line) => line !== ''))
    recent.splice(0, recent.length - LAST_WORDS)
  }

  const start = (): void => {
    const startedAt = performance.now()
    child = launch(plan, hear)
    child.once('exit', (code, signal) => {
      child = undefined
      if (!stopping) {
        crashes += 1
        if (performance.now() - startedAt > HEALTHY_MS) pauseMs = FIRST_PAUSE_MS
        console.error(
          `The ${plan.name} ended with ${signal ?? code}: starting it again. Its last words are in .astro/logs/${plan.name}.log.`,
        )
        retry = setTimeout(start, pauseMs)
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
      }
      plan.onChange()
    })
    plan.onChange()
  }

  start()
  return {
    name: plan.name,
    pid: () => child?.pid,
    crashes: () => crashes,
    lastWords: () => recent.join('\n'),
    async stop() {
      stopping = true
      clearTimeout(retry)
      const mark = child?.pid === undefined ? undefined : markOf(child.pid)
      if (mark) await end(mark, GRACE_MS)
      file.end()
    },
  }
}

function launch({ parameters, env }: Plan, hear: (chunk: string) => void): ChildProcess {
  const child = spawn(process.execPath, ['--import', preload, ...parameters], {
    cwd: ROOT,
    env,
    // A group of its own: Ctrl-C reaches the supervisor alone, which then stops everything in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  })
  child.stdout?.setEncoding('utf8').on('data', hear)
  child.stderr?.setEncoding('utf8').on('data', hear)
  child.on('error', (error) => hear(`${error.message}\n`))
  return child
}
