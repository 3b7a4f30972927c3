import { useState } from 'react'

/** What `value` was when `key` last changed: later values are left alone until it changes again. */
export function useValueAtChange<T>(key: string, value: T): T {
  const [kept, setKept] = useState({ key, value })
  if (kept.key === key) return kept.value
  setKept({ key, value })
  return value
}
