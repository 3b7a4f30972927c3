import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { STATE } from './paths.ts'
import { end, isRunning, markOf, type ProcessMark } from './process-mark.ts'
import { Failure } from './progress.ts'

/** Who runs the product now: what a later start has to know if this one is killed. */
interface RunFile {
  readonly supervisor: ProcessMark
  readonly address: string
  readonly children: readonly ProcessMark[]
}

const FILE = join(STATE, 'run.json')

/** Makes this process the one that runs the product; ends what a killed predecessor left running. */
export async function takeOver(): Promise<void> {
  const before = read()
  if (before && !(await isGone(before.supervisor))) {
    throw new Failure(
      `AstroBookings already runs from this folder (process ${before.supervisor.pid}): ${before.address}`,
    )
  }
  for (const child of before?.children ?? []) await end(child, 3000)
  record('', [])
}

/** One that is just stopping is waited for. */
async function isGone(supervisor: ProcessMark): Promise<boolean> {
  for (let waited = 0; waited < 4000; waited += 100) {
    if (supervisor.pid === process.pid || !isRunning(supervisor)) return true
    await pause(100)
  }
  return false
}

/** Notes the processes that run now. */
export function record(address: string, pids: readonly number[]): void {
  const supervisor = markOf(process.pid)
  if (!supervisor) return
  const children = pids.map(markOf).filter((mark) => mark !== undefined)
  mkdirSync(STATE, { recursive: true })
  writeFileSync(`${FILE}.new`, `${JSON.stringify({ supervisor, address, children } satisfies RunFile, null, 2)}\n`)
  renameSync(`${FILE}.new`, FILE)
}

/** Says that nothing runs any more. */
export function clearRecord(): void {
  rmSync(FILE, { force: true })
}

/** The supervisor that runs from this folder, if any. */
export function runningSupervisor(): ProcessMark | undefined {
  const known = read()?.supervisor
  return known && isRunning(known) ? known : undefined
}

function read(): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as RunFile
  } catch {
    return undefined
  }
}
