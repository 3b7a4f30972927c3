import { isRunning, markOf, parentOf } from './process-mark.ts'

/** What to do when the terminal or the system asks to stop. Later requests wait for the first. */
export interface Shutdown {
  readonly signal: AbortSignal
  /** Names what has to be stopped; the last named is stopped first. */
  add(stop: () => Promise<void> | void): void
  /** Stops everything and ends the process. */
  end(code: number): Promise<never>
}

/** Listens for Ctrl-C, SIGTERM and the end of npm, which may be killed without us. */
export function onShutdown(farewell: string): Shutdown {
  const stops: (() => Promise<void> | void)[] = []
  const controller = new AbortController()
  let ending: Promise<never> | undefined

  const stopAll = async (code: number): Promise<never> => {
    controller.abort()
    for (const stop of stops.toReversed()) {
      await Promise.resolve(stop()).catch((error: unknown) => console.error(error))
    }
    process.exit(code)
  }
  const end = (code: number): Promise<never> => (ending ??= stopAll(code))

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!ending) console.log(farewell)
      void end(0)
    })
  }
  if (process.env.npm_lifecycle_event !== undefined) endWithParent(() => void end(0))
  return { signal: controller.signal, add: (stop) => void stops.push(stop), end }
}

/** A killed npm cannot pass the signal on. It is our parent, or the parent of the shell in between. */
function endWithParent(end: () => void): void {
  const ancestors = [process.ppid, parentOf(process.ppid)].map(markOf).filter((mark) => mark !== undefined)
  setInterval(() => {
    if (!ancestors.every(isRunning)) end()
  }, 1000).unref()
}
