import type { Pool } from 'pg'

/**
 * Lets a process outlive connections that break. `pg` tells of a break by an `error` event, on the pool for an idle
 * connection and on the connection itself while somebody holds it; unheard, either ends the process. There is nothing
 * to do: the statement under way rejects by itself, and the pool opens another connection at the next use.
 */
export function outliveBrokenConnections(pool: Pool): Pool {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
