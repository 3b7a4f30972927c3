import { useCallback, useMemo, useRef, useState } from 'react'
import { autosave } from './autosave.ts'
import { draftAfter, type BookingDraft, type DraftEvent } from './draft.ts'

export interface DraftStore {
  readonly draft: BookingDraft
  /** Applies an event and keeps the result before anything else happens: a reload at any moment finds it. */
  readonly tell: (event: DraftEvent) => BookingDraft
  /** The booking is made, or given up: nothing is kept any more. */
  readonly forget: () => void
}

/** The booking in the making of one traveler on one launch, kept in the tab. */
export function useDraft(launchId: string, viewerId: string): DraftStore {
  const store = useMemo(() => autosave(launchId, viewerId, sessionStorage), [launchId, viewerId])
  const [draft, setDraft] = useState(store.load)
  // The truth between renders: two events in one tick must both count.
  const latest = useRef(draft)
  const tell = useCallback(
    (event: DraftEvent) => {
      latest.current = draftAfter(latest.current, event)
      store.save(latest.current)
      setDraft(latest.current)
      return latest.current
    },
    [store],
  )
  return { draft, tell, forget: store.clear }
}
