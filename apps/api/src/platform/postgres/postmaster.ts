import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Home } from './cluster.ts'

/** The running server of a data directory, as its own pid file tells. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly state: string
}

/** The server that runs on a data directory; `undefined` if none does. A stale pid file is removed. */
export function findPostmaster(home: Home): Postmaster | undefined {
  const file = join(home.data, 'postmaster.pid')
  const lines = readIfThere(file)?.split('\n')
  if (lines === undefined) return undefined
  const pid = Number(lines[0])
  if (isPostgres(pid, home)) return { pid, port: Number(lines[3]), state: lines[7]?.trim() ?? '' }
  // Another process may have got the number since: PostgreSQL would then refuse to start.
  rmSync(file, { force: true })
  return undefined
}

/** Whether a process lives and is the PostgreSQL of this directory, not one that got its number since. */
function isPostgres(pid: number, home: Home): boolean {
  if (!isAlive(pid)) return false
  return process.platform === 'win32' || commandLine(pid).includes(home.data)
}

function commandLine(pid: number): string {
  if (process.platform === 'linux') return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? ''
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
}

/** Whether a process runs. A zombie, dead but not yet buried by its parent, does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !/^State:\s+Z/m.test(readIfThere(`/proc/${pid}/status`) ?? '')
}

/** Waits until `done` answers true; false when that takes longer than `milliseconds`. */
export async function waitUntil(done: () => boolean, milliseconds: number): Promise<boolean> {
  for (let waited = 0; !done(); waited += 20) {
    if (waited >= milliseconds) return false
    await pause(20)
  }
  return true
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
