import { log } from '../log/index.ts'

/** How long a process may take to end once it is asked to. */
const PATIENCE_MS = 15_000

/**
 * Ends the process when it is asked to (SIGTERM, SIGINT): `close` once, then the end; at once when asked twice or
 * when closing takes too long. An error that nobody caught is logged and ends the process, for its state is unknown.
 */
export function endGracefully(component: string, close: () => Promise<void>): void {
  let isEnding = false
  const end = async (signal: string): Promise<void> => {
    if (isEnding) process.exit(1)
    isEnding = true
    log.info(component, `Ending on ${signal}.`)
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    try {
      await close()
      process.exit(0)
    } catch (error) {
      log.error(component, 'Closing failed.', { error })
      process.exit(1)
    }
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal))
  process.on('uncaughtException', (error) => {
    log.critical(component, 'An error that nobody caught.', { error })
    process.exit(1)
  })
  process.on('unhandledRejection', (error) => {
    log.critical(component, 'A rejection that nobody handled.', { error })
    process.exit(1)
  })
}
