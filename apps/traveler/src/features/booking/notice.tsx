import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import classes from './booking.module.css'

export interface NoticeWords {
  readonly tone: 'warn' | 'bad'
  readonly text: ReactNode
}

/** What just happened to the booking: spoken at once, and brought into view, unless a field at fault has the focus. */
export function Notice({ words }: { words: NoticeWords | undefined }) {
  const ref = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const isAtField = document.activeElement?.getAttribute('aria-invalid') === 'true'
    if (words && !isAtField) ref.current?.focus()
  }, [words])
  const Icon = words?.tone === 'bad' ? IconCircleX : IconAlertTriangle
  return (
    <div role="alert">
      {words ? (
        <p ref={ref} tabIndex={-1} className={classes.notice} data-tone={words.tone}>
          <Icon size={20} aria-hidden />
          <span>{words.text}</span>
        </p>
      ) : null}
    </div>
  )
}
