import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Names one process for good: numbers are given out again, a number with its time of birth is not. */
export interface ProcessMark {
  readonly pid: number
  readonly born: string
}

/** The mark of a running process; `undefined` when there is none, or only a zombie. */
export function markOf(pid: number): ProcessMark | undefined {
  const born = process.platform === 'linux' ? bornOnLinux(pid) : bornElsewhere(pid)
  return born === undefined || born === '' ? undefined : { pid, born }
}

/** The fields of a process from its third on (see proc_pid_stat(5)): the name before may hold anything. */
function statOnLinux(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  } catch {
    return []
  }
}

function bornOnLinux(pid: number): string | undefined {
  const fields = statOnLinux(pid)
  return fields[0] === 'Z' ? undefined : fields[19]
}

/** The parent of a process; 0 when that is not known. */
export function parentOf(pid: number): number {
  if (process.platform === 'linux') return Number(statOnLinux(pid)[1] ?? 0)
  if (process.platform === 'win32') return 0
  return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout)
}

function bornElsewhere(pid: number): string | undefined {
  const [command, parameters] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]]
  return spawnSync(command, parameters, { encoding: 'utf8' }).stdout?.trim()
}

/** Whether the very process of a mark still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.born === mark.born
}

/** Asks a process and its whole group to end, insists after `graceMs`, and waits until it is gone. */
export async function end(mark: ProcessMark, graceMs: number): Promise<void> {
  if (!isRunning(mark)) return
  signalGroup(mark.pid, 'SIGTERM')
  for (let waited = 0; waited < graceMs; waited += 25) {
    if (!isRunning(mark)) return
    await pause(25)
  }
  signalGroup(mark.pid, 'SIGKILL')
  while (isRunning(mark)) await pause(25)
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // No group of that number: the process itself, then.
    }
  }
}
