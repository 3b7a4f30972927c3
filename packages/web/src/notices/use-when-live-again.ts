import { useConnectionState } from '@astro/graphql'
import { useEffect, useRef } from 'react'

/** Asks again when live updates are back after they were lost: what came meanwhile was told to nobody. */
export function useWhenLiveAgain(ask: (() => Promise<unknown>) | undefined): void {
  const wasLost = useRef(false)
  const { kind } = useConnectionState()
  useEffect(() => {
    if (kind === 'lost') wasLost.current = true
    if (kind !== 'live' || !wasLost.current) return
    wasLost.current = false
    // What fails now is asked for again with the next page.
    ask?.().catch(() => undefined)
  }, [kind, ask])
}
