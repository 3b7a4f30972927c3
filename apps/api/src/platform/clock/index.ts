type Clock = () => Date

let read: Clock = () => new Date()

/** The only place that reads the time, so that tests can hold it. Instants are UTC. */
export const clock = {
  now: (): Date => read(),
}

/** Replaces the clock (tests, seeds); call without an argument to give the system's clock back. */
export function setClock(replacement?: Clock): void {
  read = replacement ?? (() => new Date())
}
