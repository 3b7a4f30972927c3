import { countOf } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import classes from './dashboard.module.css'
import { LaunchLine, type LaunchLineRef } from './launch-line.tsx'

/** What the list is long enough for; the others are one step away. */
const MOST = 4

/** What would be short of passengers if it left now, the next ones first. */
export function BelowMinimum({ launches }: { launches: readonly ({ id: string } & LaunchLineRef)[] }) {
  if (launches.length === 0)
    return <p className={classes.none}>Every launch to come has sold at least the seats it needs.</p>
  const others = launches.length - MOST
  return (
    <>
      <ul className={classes.lines}>
        {launches.slice(0, MOST).map((launch) => (
          <LaunchLine key={launch.id} launch={launch} />
        ))}
      </ul>
      {others > 0 ? (
        <Link to="/launches" search={{ below: '1' }} className={classes.more ?? ''}>
          And {countOf(others, 'more launch', 'more launches')}
        </Link>
      ) : null}
    </>
  )
}
