import { setTimeout as pause } from 'node:timers/promises'
import { type EmbeddedServer, startEmbedded } from '../../apps/api/src/platform/postgres/index.ts'
import { POSTGRES_HOME } from './paths.ts'
import { explain } from './progress.ts'

/** Starts an embedded server again, on its port, when it ends by itself. Returns how to stop it for good. */
export function guardDatabase(server: EmbeddedServer | undefined): () => Promise<void> {
  const controller = new AbortController()
  const last = watch(server, controller.signal)
  return async () => {
    controller.abort()
    await (await last)?.stop()
  }
}

async function watch(server: EmbeddedServer | undefined, signal: AbortSignal): Promise<EmbeddedServer | undefined> {
  let current = server
  while (current && !signal.aborted) {
    await pause(500, undefined, { signal }).catch(() => undefined)
    if (!signal.aborted && !current.isRunning()) current = await restart(current)
  }
  return current
}

async function restart(server: EmbeddedServer): Promise<EmbeddedServer> {
  console.error('PostgreSQL ended unexpectedly: starting it again.')
  try {
    return await startEmbedded(POSTGRES_HOME, server.port)
  } catch (error) {
    console.error(explain(error))
    return server
  }
}
