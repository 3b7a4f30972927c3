import { faultOf } from '@astro/graphql'
import { showToast } from '@astro/ui'
import { useRef, useState } from 'react'

export interface DocumentOpener {
  readonly open: () => void
  readonly isBusy: boolean
}

/**
 * Opens a document by an address that is asked for at the press: addresses work for minutes only.
 *
 * @param ask its address; nothing when there is no such document any more
 * @param kind whether the browser shows it, in a tab of its own, or saves it
 */
export function useDocument(
  ask: () => Promise<string | null | undefined>,
  kind: 'shown' | 'saved' = 'shown',
): DocumentOpener {
  const [isBusy, setIsBusy] = useState(false)
  const isOpening = useRef(false)
  const open = async () => {
    // Browsers let a page open a tab only while the press lasts: it is opened first and led there afterwards.
    const tab = kind === 'shown' ? window.open('', '_blank') : null
    try {
      const address = await ask()
      if (!address) {
        tab?.close()
        return void showToast('This document is no longer there. Reload the page to see what changed.', { tone: 'bad' })
      }
      if (tab) tab.opener = null
      // Without a tab (popups may be blocked) it opens here; what is saved leaves the page where it is.
      const place = tab ?? window
      place.location.assign(address)
    } catch (error) {
      tab?.close()
      showToast(`The document did not open. ${faultOf(error).message}`, { tone: 'bad' })
    }
  }
  return {
    isBusy,
    open: () => {
      if (isOpening.current) return
      isOpening.current = true
      setIsBusy(true)
      void open().finally(() => {
        isOpening.current = false
        setIsBusy(false)
      })
    },
  }
}
