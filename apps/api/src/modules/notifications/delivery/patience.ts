const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000

/** What one worker knows of the mail server's health. */
export interface Patience {
  /**
   * Resolves when a try makes sense: at once while the server is well, else after a pause that grows with each
   * failure. So a server that is away costs a backlog few of its tries.
   */
  ready(signal: AbortSignal): Promise<void>
  /** The server did not do its work. */
  failed(): void
  /** The server took a mail; true when it had failed before. */
  succeeded(): boolean
}

export function createPatience(longestMs = LONGEST_PAUSE_MS): Patience {
  let failures = 0
  return {
    async ready(signal) {
      if (failures === 0) return
      const ms = Math.min(longestMs, FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 10))
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, ms)
        signal.addEventListener('abort', () => {
          clearTimeout(timer)
          reject(new Error('The worker stops; the delivery waits for the next one.'))
        })
      })
    },
    failed() {
      failures += 1
    },
    succeeded() {
      const had = failures > 0
      failures = 0
      return had
    },
  }
}
