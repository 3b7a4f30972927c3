import { join } from 'node:path'
import { STATE } from './paths.ts'
import { record } from './run-file.ts'
import { freePortFrom } from './settings.ts'
import { supervise, type Supervised } from './supervised.ts'

/** The running product. */
export interface Product {
  readonly origin: string
  readonly server: Supervised
  readonly worker: Supervised
  /** Stops both at once. */
  stop(): Promise<void>
}

/** How to start the two processes: from dist, or from the sources with a watcher. */
export interface EntryPoints {
  readonly server: readonly string[]
  readonly worker: readonly string[]
}

const FIRST_PORT = 4000
const FIRST_INBOX_PORT = 4025

/** Chooses free ports and the addresses that follow from them. */
export async function completeEnvironment(env: NodeJS.ProcessEnv, databaseUrl: string): Promise<NodeJS.ProcessEnv> {
  const wanted = Number(env.PORT || FIRST_PORT)
  const [port, inboxPort] = await Promise.all([
    freePortFrom(wanted),
    freePortFrom(Number(env.INBOX_PORT || FIRST_INBOX_PORT)),
  ])
  if (port !== wanted) console.log(`  Port ${wanted} is taken: using ${port}.`)
  return {
    ...env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    INBOX_PORT: String(inboxPort),
    // Compiled code of the thousand modules a process loads is kept, so that the next start reads it.
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE || join(STATE, 'compile-cache'),
    PUBLIC_ORIGIN: env.PUBLIC_ORIGIN || `http://localhost:${port}`,
  }
}

/** Starts server and worker side by side and keeps them running. */
export function startProduct(entryPoints: EntryPoints, env: NodeJS.ProcessEnv): Product {
  const origin = `http://localhost:${env.PORT}`
  const processes: Supervised[] = []
  const onChange = (): void =>
    record(
      origin,
      processes.map((one) => one.pid()).filter((pid) => pid !== undefined),
    )
  const start = (name: 'server' | 'worker'): Supervised => {
    const process = supervise({ name, parameters: entryPoints[name], env, onChange })
    processes.push(process)
    onChange()
    return process
  }
  const server = start('server')
  const worker = start('worker')
  return {
    origin,
    server,
    worker,
    async stop() {
      await Promise.all(processes.map((process) => process.stop()))
    },
  }
}
