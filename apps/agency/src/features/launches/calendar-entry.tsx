import { enumWord, formatTime, statusLook, VisuallyHidden } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import type { LaunchCalendarQuery } from '../../gql/graphql.ts'
import classes from './calendar.module.css'

export type CalendarLaunch = LaunchCalendarQuery['launches']['nodes'][number]

/** One launch in the calendar: time, rocket, how full it is. */
export function CalendarEntry({ launch, day }: { launch: CalendarLaunch; day: string }) {
  const { slug, launchDate, status, totalSeats, availableSeats, rocket, spaceport } = launch
  return (
    <Link
      to="/launches/$slug"
      params={{ slug }}
      className={classes.entry}
      data-day={day}
      data-tone={statusLook(status).tone}
    >
      <span className={classes.when}>{formatTime(launchDate, spaceport.timeZone)}</span>
      <span className={classes.what}>{rocket.name}</span>
      <span className={classes.full}>
        {totalSeats - availableSeats}/{totalSeats}
        <VisuallyHidden> seats taken</VisuallyHidden>
      </span>
      {status === 'SCHEDULED' ? (
        <VisuallyHidden>{enumWord(status)}</VisuallyHidden>
      ) : (
        <span className={classes.status}>{enumWord(status)}</span>
      )}
    </Link>
  )
}
