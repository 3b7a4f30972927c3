import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { ROOT } from './paths.ts'

/** The environment, completed from `.env`, for the profile that `npm start` runs unless told otherwise. */
export function readEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: 'development', ...readFile(), ...process.env }
}

function readFile(): NodeJS.ProcessEnv {
  try {
    return parseEnv(readFileSync(join(ROOT, '.env'), 'utf8'))
  } catch {
    return {}
  }
}

/** The first free port from the wanted one on. */
export async function freePortFrom(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 200; port += 1) {
    if (!(await answers(port, '127.0.0.1')) && !(await answers(port, '::1')) && (await canListen(port))) return port
  }
  throw new Error(`No port from ${wanted} to ${wanted + 199} is free.`)
}

/** Some systems let two programs listen on one port, at different addresses: only asking tells. */
function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 })
    const finish = (open: boolean) => (): void => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', finish(true)).once('error', finish(false)).once('timeout', finish(false))
  })
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
