import { showToast } from '@astro/ui'
import { useSubscription } from '@apollo/client/react'
import { useRouter } from '@tanstack/react-router'
import type { NewsDocument, NotificationNews, UnreadDocument } from './documents.ts'
import { putOnTop } from './notification-cache.ts'
import { ownPath } from './own-path.ts'

export interface NewsDocuments {
  readonly news: NewsDocument
  readonly unread: UnreadDocument
}

/** Says what comes while one is here: a toast, which is read out politely, the count, and the list. */
export function useNews({ news, unread }: NewsDocuments, userId: string | undefined): void {
  const router = useRouter()
  const say = ({ subject, link }: NotificationNews) => {
    const path = ownPath(link, router.basepath)
    const isHere = path === undefined || router.state.location.pathname === path
    const action = isHere ? undefined : { label: 'Open', onSelect: () => router.history.push(link ?? '/') }
    showToast(subject, { ...(action ? { action } : {}), passing: true })
  }
  useSubscription(news, {
    skip: userId === undefined,
    ignoreResults: true,
    onData: ({ client, data: { data } }) => {
      const received = data?.notificationReceived
      if (!received) return
      putOnTop(client.cache, received.id)
      client.query({ query: unread, fetchPolicy: 'network-only' }).catch(() => undefined)
      say(received)
    },
  })
}
