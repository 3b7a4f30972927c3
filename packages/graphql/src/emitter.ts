export interface Emitter<Event> {
  readonly emit: (event: Event) => void
  /** Returns the function that ends the listening. */
  readonly on: (listener: (event: Event) => void) => () => void
}

export function createEmitter<Event>(): Emitter<Event> {
  const listeners = new Set<(event: Event) => void>()
  return {
    emit: (event) => {
      for (const listener of listeners) listener(event)
    },
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
