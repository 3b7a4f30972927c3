import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from './sql-state.ts'

/** Between two attempts, in milliseconds. */
const PAUSE_MS = 250

/**
 * Waits until the database takes connections: a server that restarts together with its processes, or recovers from a
 * crash, is away for seconds. Calls `onWait` once when it has to wait.
 * @throws the last error after `patienceMs`
 */
export async function waitForDatabase(
  url: string,
  patienceMs: number,
  onWait: (error: unknown) => void,
): Promise<void> {
  for (let left = patienceMs; ; left -= PAUSE_MS) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    // Unheard, a connection that breaks while it is closed would end the process.
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => undefined)
      if (left <= 0 || !isPassing(error)) throw error
      if (left === patienceMs) onWait(error)
      await pause(PAUSE_MS)
    }
  }
}

/** Starting up, shutting down, too many clients, or not there at all; a wrong password or database never passes. */
function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  return code === '' || code.startsWith('57P') || code.startsWith('53') || code.startsWith('E')
}
