import { getRouteApi } from '@tanstack/react-router'
import { NotificationsPage } from '../features/notifications/notifications-page.tsx'
import { RequireViewer } from '../session/require-viewer.tsx'
import { useUnread } from '../session/unread.ts'

const route = getRouteApi('/notifications')

export function NotificationsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const unread = useUnread()
  return (
    <RequireViewer>
      {({ id }) => (
        <NotificationsPage
          userId={id}
          unread={unread}
          search={search}
          onSearch={(next) => void navigate({ search: next, resetScroll: false })}
        />
      )}
    </RequireViewer>
  )
}
