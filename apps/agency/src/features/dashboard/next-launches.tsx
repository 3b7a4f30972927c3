import { EmptyState } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import classes from './dashboard.module.css'
import { LaunchLine, type LaunchLineRef } from './launch-line.tsx'

/** What leaves next. */
export function NextLaunches({ launches }: { launches: readonly ({ id: string } & LaunchLineRef)[] }) {
  if (launches.length === 0)
    return (
      <EmptyState
        compact
        title="Nothing is scheduled"
        message="Your launches to come stand here, with their seats as they sell."
        action={<ButtonLink to="/launches/new">Schedule a launch</ButtonLink>}
      />
    )
  return (
    <ul className={classes.lines}>
      {launches.map((launch) => (
        <LaunchLine key={launch.id} launch={launch} />
      ))}
    </ul>
  )
}
