import { VisuallyHidden, formatDate } from '@astro/ui'
import { weeksOf } from '@astro/web/time/month.ts'
import { CalendarEntry, type CalendarLaunch } from './calendar-entry.tsx'
import classes from './calendar.module.css'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export interface DaysProps {
  readonly days: ReadonlyMap<string, readonly CalendarLaunch[]>
  readonly today: string
}

/** Seven columns, a row a week. */
export function MonthGrid({ month, days, today }: DaysProps & { month: string }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {day.slice(0, 3)}
              <VisuallyHidden>{day.slice(3)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={day ?? column} data-today={day === today || undefined} data-none={!day || undefined}>
                {day ? <Day day={day} isToday={day === today} launches={days.get(day) ?? []} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayProps {
  readonly day: string
  readonly isToday: boolean
  readonly launches: readonly CalendarLaunch[]
}

function Day({ day, isToday, launches }: DayProps) {
  return (
    <>
      <span className={classes.number}>
        {Number(day.slice(-2))}
        <VisuallyHidden>{`${formatDate(day).replace(/^\d+/, '')}${isToday ? ', today' : ''}`}</VisuallyHidden>
      </span>
      {launches.length > 0 ? (
        <ul className={classes.entries}>
          {launches.map((launch) => (
            <li key={launch.id}>
              <CalendarEntry launch={launch} day={day} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
