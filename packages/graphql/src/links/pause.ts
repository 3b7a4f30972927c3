const LONGEST_PAUSE = 6000

/** Doubles from half a second up to six, each with up to a half more, so that not all come back at once. In milliseconds. */
export function pauseBefore(attempt: number): number {
  const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(attempt, 10))
  return pause + (pause / 2) * ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255)
}
