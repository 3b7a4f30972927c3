import { createContext, useContext, useEffect, useState } from 'react';

/** Milliseconds since 1970. The one place the package reads the clock; tests and server-time corrections replace it. */
export const ClockContext = createContext<() => number>(() => Date.now());

/** The current time, again every `interval` milliseconds; `null` stops it. */
export function useNow(interval: number | null): number {
  const clock = useContext(ClockContext);
  const [now, setNow] = useState(clock);
  useEffect(() => {
    if (interval === null) return undefined;
    const id = setInterval(() => setNow(clock()), interval);
    return () => clearInterval(id);
  }, [clock, interval]);
  return now;
}
