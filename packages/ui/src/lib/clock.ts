import { createContext, useContext, useEffect, useState } from 'react'

/** Milliseconds since 1970. Tests and server-time corrections replace it; see AstroProvider's `clock`. */
export const ClockContext = createContext<() => number>(() => Date.now())

interface Ticker {
  timer: ReturnType<typeof setInterval>
  listeners: Set<() => void>
}

const tickers = new Map<number, Ticker>()

/** One timer for all who want the same rhythm, so that a table of a hundred times does not keep a hundred timers. */
function listen(interval: number, listener: () => void): () => void {
  const listeners = tickers.get(interval)?.listeners ?? new Set()
  if (!tickers.has(interval)) {
    const timer = setInterval(() => {
      for (const each of listeners) each()
    }, interval)
    tickers.set(interval, { timer, listeners })
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    const ticker = tickers.get(interval)
    if (!ticker || ticker.listeners.size > 0) return
    clearInterval(ticker.timer)
    tickers.delete(interval)
  }
}

/** The current time, again every `interval` milliseconds; `null` stops it. */
export function useNow(interval: number | null): number {
  const clock = useContext(ClockContext)
  const [now, setNow] = useState(clock)
  useEffect(() => {
    if (interval === null) return undefined
    const tick = () => setNow(clock())
    // It may have stood still for long: catch up at once, not a whole interval later.
    const soon = setTimeout(tick, 0)
    const stop = listen(interval, tick)
    return () => {
      clearTimeout(soon)
      stop()
    }
  }, [clock, interval])
  return now
}
