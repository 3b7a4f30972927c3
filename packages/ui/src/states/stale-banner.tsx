import { IconPlugConnectedX } from '@tabler/icons-react'
import { formatInstant } from '../formats/instant.ts'
import { formatRelative } from '../formats/relative.ts'
import { useNow } from '../lib/clock.ts'
import classes from './stale-banner.module.css'

export interface StaleBannerProps {
  /** ISO instant of the last update; `null` while all is current, which draws nothing but keeps the live region. */
  since: string | null
  /** True while it is trying to connect again. */
  reconnecting?: boolean
  onReconnect?: () => void
}

/** Says that what is shown may be old, and how old. */
export function StaleBanner({ since, reconnecting = false, onReconnect }: StaleBannerProps) {
  const now = useNow(since === null ? null : 1000)
  return (
    <div role="status">
      {since === null ? null : (
        <div className={classes.banner}>
          <IconPlugConnectedX size={18} aria-hidden />
          <span>
            Live updates lost{reconnecting ? ', connecting again' : ''}
            {/* The age changes each second: shown, but spoken only once with the rest. */}
            <span aria-hidden title={formatInstant(since)}>
              {' '}
              – last updated {formatRelative(since, now)}
            </span>
            {onReconnect && !reconnecting ? (
              <button type="button" className={classes.button} onClick={onReconnect}>
                Connect now
              </button>
            ) : null}
          </span>
        </div>
      )}
    </div>
  )
}
