import { AppLink, NotificationList, PageHead, type NotificationsSearch } from '@astro/web'
import { Page } from '../../shared/page.tsx'
import { MarkReadDocument, NotificationsDocument } from './documents.ts'
import classes from './notifications.module.css'

const DOCUMENTS = { list: NotificationsDocument, markRead: MarkReadDocument }

export interface NotificationsPageProps {
  readonly userId: string
  readonly unread: number | undefined
  readonly search: NotificationsSearch
  readonly onSearch: (search: NotificationsSearch) => void
}

/** What the traveler was told, newest first. */
export function NotificationsPage({ userId, unread, search, onSearch }: NotificationsPageProps) {
  return (
    <Page>
      <div className={classes.page}>
        <PageHead title="Notifications" />
        <h1 className={classes.heading}>Notifications</h1>
        <p className={classes.lead}>
          What you are told, and how, is chosen in <AppLink href="/account">your account</AppLink>.
        </p>
        <NotificationList
          documents={DOCUMENTS}
          userId={userId}
          unread={unread}
          search={search}
          onSearch={onSearch}
          emptyMessage="What you book, pay and cancel is confirmed here, and every change of your launches."
        />
      </div>
    </Page>
  )
}
