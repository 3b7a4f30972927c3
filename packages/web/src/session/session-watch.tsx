import { useAstroClient, useSessionLost } from '@astro/graphql'
import { showToast } from '@astro/ui'
import { useCallback, useRef } from 'react'

/** When the server no longer knows the session (ended elsewhere, password changed): says so and asks anew who is there. */
export function SessionWatch() {
  const { sessionChanged } = useAstroClient()
  const isAsking = useRef(false)
  const onLost = useCallback(() => {
    if (isAsking.current) return
    isAsking.current = true
    showToast('Your session has ended. Log in again to go on.', { tone: 'info' })
    void sessionChanged()
      // What was asked for without a right fails once more; the pages show it themselves.
      .catch(() => undefined)
      .finally(() => {
        isAsking.current = false
      })
  }, [sessionChanged])
  useSessionLost(onLost)
  return null
}
