/** Whether live data is live. `idle`: nothing is subscribed to. Instants are milliseconds since the epoch. */
export type ConnectionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'live'; readonly updatedAt: number }
  | { readonly kind: 'lost'; readonly since: number; readonly updatedAt: number | undefined }

export interface ConnectionStatus {
  readonly get: () => ConnectionState
  readonly subscribe: (listener: () => void) => () => void
  /** The socket is open and acknowledged, or a message came in. */
  readonly heard: () => void
  readonly lost: () => void
  /** One more (+1) or one fewer (-1) live subscription: without any there is nothing to be stale. */
  readonly listening: (change: 1 | -1) => void
}

/** The store behind the banner for stale data. */
export function createConnectionStatus(now: () => number): ConnectionStatus {
  let state: ConnectionState = { kind: 'idle' }
  let updatedAt: number | undefined
  let subscriptions = 0
  const listeners = new Set<() => void>()
  const set = (next: ConnectionState) => {
    state = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    heard: () => {
      updatedAt = now()
      // A message on a live line changes nothing that is shown: no listener is woken for it.
      if (state.kind === 'live') state = { kind: 'live', updatedAt }
      else set({ kind: 'live', updatedAt })
    },
    lost: () => {
      if (state.kind !== 'lost' && subscriptions > 0) set({ kind: 'lost', since: now(), updatedAt })
    },
    listening: (change) => {
      subscriptions += change
      if (subscriptions === 0 && state.kind !== 'idle') set({ kind: 'idle' })
    },
  }
}
