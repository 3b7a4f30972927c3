import { useMemo } from 'react'

export interface AttemptKey {
  /** The key of the open attempt; a new one when the last was answered. */
  readonly take: () => string
  /** The server answered: the next attempt is another. */
  readonly settle: () => void
}

/** Keeps the idempotency key of one attempt in the tab, so that a reload repeats it instead of starting another (SPEC rule 14). */
export function attemptKey(
  name: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  newKey: () => string,
): AttemptKey {
  const kept = `astro-attempt:${name}`
  let open: string | null = null
  return {
    take: () => {
      open ??= read(() => storage.getItem(kept)) ?? newKey()
      const key = open
      read(() => storage.setItem(kept, key))
      return key
    },
    settle: () => {
      open = null
      read(() => storage.removeItem(kept))
    },
  }
}

/** The key of one attempt, kept while its answer is missing; `name` says what is attempted, with what. */
export function useAttemptKey(name: string, newKey: () => string): AttemptKey {
  return useMemo(() => attemptKey(name, sessionStorage, newKey), [name, newKey])
}

/** A storage that refuses costs the memory of a reload, nothing else. */
function read<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
