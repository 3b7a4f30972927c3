import DataLoader from 'dataloader'
import type { Pool } from 'pg'

/** More in one statement would make those who came first wait for it. */
const MOST_AT_ONCE = 64

/**
 * Reads for all who ask in one turn of the event loop by one statement, whichever requests they come from: under load
 * that saves most of the ways to the database and back. Nothing is remembered, and the statement starts after
 * everybody has asked, so that nobody sees less than if he had asked alone.
 *
 * Only for what does not depend on who asks, or where the key says who does: `read` answers in the order of the keys.
 */
export function gathered<Key, Value>(
  read: (pool: Pool, keys: readonly Key[]) => Promise<readonly Value[]>,
): (pool: Pool, key: Key) => Promise<Value> {
  const loaders = new WeakMap<Pool, DataLoader<Key, Value>>()
  return (pool, key) => {
    let loader = loaders.get(pool)
    if (loader === undefined) {
      loader = new DataLoader<Key, Value>((keys) => read(pool, keys), {
        cache: false,
        maxBatchSize: MOST_AT_ONCE,
        batchScheduleFn: (start) => setImmediate(start),
      })
      loaders.set(pool, loader)
    }
    return loader.load(key)
  }
}

/** For reads of several ids a request: those of all requests in one statement, and to each the rows of its own ids. */
export function gatheredByIds<Row>(
  read: (pool: Pool, ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): (pool: Pool, ids: readonly string[]) => Promise<Row[]> {
  return gathered<readonly string[], Row[]>(async (pool, asked) => {
    const [only] = asked
    if (asked.length === 1 && only !== undefined) return [[...(await read(pool, [...new Set(only)]))]]
    const rows = Map.groupBy(await read(pool, [...new Set(asked.flat())]), idOf)
    return asked.map((ids) => [...new Set(ids)].flatMap((id) => rows.get(id) ?? []))
  })
}
