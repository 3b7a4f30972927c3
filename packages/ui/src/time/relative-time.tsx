import { formatInstant } from '../formats/instant.ts'
import { formatRelative } from '../formats/relative.ts'
import { useNow } from '../lib/clock.ts'

export interface RelativeTimeProps {
  /** ISO instant. */
  instant: string
  /** Zone of the absolute time in the tooltip; the reader's by default. */
  zone?: string
  className?: string | undefined
}

const minute = 60_000

/** "12 s ago", kept current; the absolute time with its zone is in the tooltip. */
export function RelativeTime({ instant, zone, className }: RelativeTimeProps) {
  const recent = useNow(minute / 6)
  return (
    <time dateTime={instant} title={formatInstant(instant, zone)} className={className}>
      {formatRelative(instant, recent)}
    </time>
  )
}
