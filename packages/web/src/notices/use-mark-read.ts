import { faultOf } from '@astro/graphql'
import { showToast } from '@astro/ui'
import { useMutation } from '@apollo/client/react'
import type { MarkReadDocument } from './documents.ts'
import { noteRead } from './notification-cache.ts'

/** Marks notifications as read, all of them for `null`. Shown at once, and taken back when it did not work. */
export function useMarkRead(document: MarkReadDocument, userId: string): (ids: string[] | null) => Promise<boolean> {
  const [mark] = useMutation(document)
  return async (ids) => {
    try {
      const answer = await mark({
        variables: { input: ids === null ? {} : { notificationIds: ids } },
        optimisticResponse: {
          markNotificationsRead: { __typename: 'AcknowledgedPayload', ok: true, errors: [] },
        } as never,
        update: (cache, { data }) => {
          if (data?.markNotificationsRead.ok) noteRead(cache, userId, ids)
        },
      })
      return answer.data?.markNotificationsRead.ok ?? false
    } catch (error) {
      showToast(`Nothing was marked as read. ${faultOf(error).message}`, { tone: 'bad' })
      return false
    }
  }
}
