const INTERVAL_MS = 1500
const PATIENCE_MS = 2000

/**
 * Asks a connection again and again whether it still answers, and calls `dead` when it does not in time: within
 * 3.5 seconds of its death. Ends by itself then, or by the returned function.
 */
export function heartbeat(ask: () => Promise<unknown>, dead: () => void): () => void {
  let stopped = false
  let patience: NodeJS.Timeout | undefined
  const stop = (): void => {
    stopped = true
    clearInterval(beat)
    clearTimeout(patience)
  }
  const give = (): void => {
    if (stopped) return
    stop()
    dead()
  }
  const beat = setInterval(() => {
    if (patience !== undefined) return
    patience = setTimeout(give, PATIENCE_MS)
    ask().then(() => {
      clearTimeout(patience)
      patience = undefined
    }, give)
  }, INTERVAL_MS)
  return stop
}
