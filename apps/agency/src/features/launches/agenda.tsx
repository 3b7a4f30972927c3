import { EmptyState, formatLaunchDate } from '@astro/ui'
import { CalendarEntry } from './calendar-entry.tsx'
import classes from './calendar.module.css'
import type { DaysProps } from './month-grid.tsx'

/** The same month where seven columns have no room: its days with launches, one under the other. */
export function Agenda({ days, today }: DaysProps) {
  const filled = [...days].toSorted(([left], [right]) => (left < right ? -1 : 1))
  if (filled.length === 0)
    return (
      <EmptyState title="No launch in this month" message="Look at another month, or change the filters." compact />
    )
  return (
    <ol className={classes.agenda}>
      {filled.map(([day, launches]) => (
        <li key={day}>
          <h3 className={classes.agendaDay}>
            {formatLaunchDate(`${day}T12:00:00Z`, 'UTC').replace(/ \d{4}$/, '')}
            {day === today ? ' · today' : ''}
          </h3>
          <ul className={classes.entries}>
            {launches.map((launch) => (
              <li key={launch.id}>
                <CalendarEntry launch={launch} day={day} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
