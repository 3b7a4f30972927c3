import { CardSkeleton, EmptyState } from '@astro/ui'
import { LoadError } from '@astro/web'
import { Link } from '@tanstack/react-router'
import type { LandingQuery } from '../../gql/graphql.ts'
import { LaunchCard } from '../../shared/launch-card.tsx'
import classes from './landing.module.css'

export interface NextLaunchesProps {
  readonly connection: LandingQuery['next'] | undefined
  readonly error: unknown
  readonly onRetry: () => unknown
}

/** The launches that leave soonest; their seats are live. */
export function NextLaunches({ connection, error, onRetry }: NextLaunchesProps) {
  return (
    <section aria-labelledby="next">
      <div className={classes.titles}>
        <h2 id="next" className={classes.title}>
          Next launches
        </h2>
        <Link to="/launches" className={classes.all}>
          {connection ? `All ${connection.totalCount} launches` : 'All launches'}
        </Link>
      </div>
      {connection ? (
        <Cards nodes={connection.nodes} />
      ) : error ? (
        <LoadError error={error} onRetry={onRetry} />
      ) : (
        <CardSkeleton count={6} label="Loading launches" />
      )}
    </section>
  )
}

function Cards({ nodes }: { nodes: LandingQuery['next']['nodes'] }) {
  if (nodes.length === 0)
    return (
      <EmptyState title="No launch is on sale" message="Agencies schedule new launches all the time: come back soon." />
    )
  return (
    <ul className={classes.cards}>
      {nodes.map((launch) => (
        <li key={launch.id}>
          <LaunchCard launch={launch} />
        </li>
      ))}
    </ul>
  )
}
