import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 48em)')

/** Whether there is too little room for seven columns. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => query.matches,
  )
}
