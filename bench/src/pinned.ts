import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { ROOT } from '../../scripts/lib/paths.ts'

/** Which core a process gets: the servers one for themselves, all that makes or answers their work the other. */
export const CORES = { server: '0', rest: '1' } as const

/** Whether processes can be kept to cores here; without it the figures swing more. */
export function canPin(): boolean {
  // Not what is open to this process: the bench itself is pinned already.
  return cpus().length > 1 && spawnSync('taskset', ['-c', CORES.rest, 'true']).status === 0
}

/** A measured server process. */
export interface ServerProcess {
  readonly pid: number
  readonly port: number
  /** CPU time that all of its threads have used so far, in milliseconds. */
  cpu(): number
  /** Resident memory in bytes. */
  memory(): number
  stop(): Promise<void>
}

export interface ServerProgram {
  readonly name: string
  readonly file: string
  readonly parameters: readonly string[]
  readonly nodeOptions?: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** Starts a server on its core; it tells its port once it listens. */
export async function startPinned(program: ServerProgram): Promise<ServerProcess> {
  const command = [process.execPath, ...(program.nodeOptions ?? []), program.file, ...program.parameters]
  const [first = '', ...rest] = canPin() ? ['taskset', '-c', CORES.server, ...command] : command
  const child = spawn(first, rest, { cwd: ROOT, env: program.env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${program.name} ended with ${code} before it listened.`)))
  })
  const { pid = 0 } = child
  return { pid, port, cpu: () => cpuOf(pid), memory: () => memoryOf(pid), stop: () => stop(child) }
}

/** Clock ticks a second, in which Linux counts: 100 on every platform Node runs on. */
const TICKS = 100

function cpuOf(pid: number): number {
  // The second field, the name, may hold spaces; what follows its bracket does not.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS
}

function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
  return Number(kilobytes) * 1024
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
