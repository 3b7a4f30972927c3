const last = new Map<string, Promise<unknown>>()

/**
 * Runs what carries the same key one after the other on this node. Right passwords for one account, tried at the same
 * moment, then clear the counter one by one and never look like a flood.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  last.set(key, mine)
  try {
    return await mine
  } finally {
    if (last.get(key) === mine) last.delete(key)
  }
}
