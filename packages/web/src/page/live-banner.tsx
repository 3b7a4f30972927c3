import { useConnectionState } from '@astro/graphql'
import { StaleBanner } from '@astro/ui'
import classes from './live-banner.module.css'

/** Says that live data is stale, in sight wherever one has scrolled to. */
export function LiveBanner() {
  const state = useConnectionState()
  const since = state.kind === 'lost' ? new Date(state.updatedAt ?? state.since).toISOString() : null
  return (
    <div className={classes.live}>
      <StaleBanner since={since} reconnecting />
    </div>
  )
}
