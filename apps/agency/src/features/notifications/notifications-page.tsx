import { AppLink, NotificationList, type NotificationsSearch } from '@astro/web'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { MarkReadDocument, NotificationsDocument } from './documents.ts'

const DOCUMENTS = { list: NotificationsDocument, markRead: MarkReadDocument }

export interface NotificationsPageProps {
  readonly userId: string
  readonly unread: number | undefined
  readonly search: NotificationsSearch
  readonly onSearch: (next: NotificationsSearch, options?: { replace?: boolean }) => void
}

/** What the agency was told, newest first. */
export function NotificationsPage({ userId, unread, search, onSearch }: NotificationsPageProps) {
  return (
    <Page>
      <PageHeader
        title="Notifications"
        lead={
          <>
            What you are told, and how, is chosen in <AppLink href="/account">your account</AppLink>.
          </>
        }
      />
      <NotificationList
        documents={DOCUMENTS}
        userId={userId}
        unread={unread}
        search={search}
        onSearch={onSearch}
        emptyMessage="Bookings of your launches, cancellations, invoices and payments stand here as they come."
      />
    </Page>
  )
}
