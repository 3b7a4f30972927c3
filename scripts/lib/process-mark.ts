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

function bornOnLinux(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
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
