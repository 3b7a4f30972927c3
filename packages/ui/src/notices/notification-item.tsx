import { IconCheck } from '@tabler/icons-react'
import { useRef } from 'react'
import { plainLink, type RenderLink } from '../lib/link.ts'
import { VisuallyHidden } from '../lib/visually-hidden.tsx'
import { RelativeTime } from '../time/relative-time.tsx'
import classes from './notification-item.module.css'

export interface NotificationItemProps {
  subject: string
  content: string
  /** What it is about, in a word or two. */
  kind: string
  /** ISO instant. */
  timestamp: string
  isRead: boolean
  /** What it is about; left out when there is no page for it. */
  href?: string | undefined
  renderLink?: RenderLink
  onRead: () => void
}

/** One notification in a list. To open what it is about is to have read it. */
export function NotificationItem(props: NotificationItemProps) {
  const { subject, content, kind, timestamp, isRead, href, renderLink = plainLink, onRead } = props
  const item = useRef<HTMLLIElement>(null)
  const read = () => {
    // The button goes: the focus stays with what it was about.
    const next = item.current?.querySelector<HTMLElement>('a') ?? item.current
    next?.focus()
    onRead()
  }
  const words = (
    <>
      {isRead ? null : <VisuallyHidden>Unread: </VisuallyHidden>}
      {subject}
    </>
  )
  return (
    <li ref={item} className={classes.item} data-unread={isRead ? undefined : ''} tabIndex={-1}>
      <span className={classes.dot} aria-hidden />
      <div className={classes.words}>
        <p className={classes.subject}>
          {href === undefined
            ? words
            : renderLink({ href, className: classes.link, onClick: isRead ? undefined : onRead, children: words })}
        </p>
        <p className={classes.content}>{content}</p>
        <p className={classes.meta}>
          {kind} · <RelativeTime instant={timestamp} />
        </p>
      </div>
      {isRead ? null : (
        <button type="button" className={classes.read} aria-label={`Mark as read: ${subject}`} onClick={read}>
          <IconCheck size={18} aria-hidden />
        </button>
      )}
    </li>
  )
}
