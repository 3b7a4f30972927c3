import { formatDate } from '../formats/instant.ts'
import { formatMoney } from '../formats/money.ts'
import classes from './refund-timeline.module.css'

export interface RefundPoint {
  /** First day it holds, YYYY-MM-DD. */
  from: string
  percent: number
  /** What would come back, decimal string in USD. */
  amount: string
}

export interface RefundTimelineProps {
  /** In order; each holds until the next begins, the last until the launch. */
  points: readonly RefundPoint[]
  /** YYYY-MM-DD. */
  today: string
  /** YYYY-MM-DD. */
  launchDate: string
}

const days = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000

/** The day before, YYYY-MM-DD. */
const dayBefore = (date: string) => new Date((days(date) - 1) * 86_400_000).toISOString().slice(0, 10)

/** What would come back on which day, from today to the launch. */
export function RefundTimeline({ points, today, launchDate }: RefundTimelineProps) {
  const ends = points.map((_, index) => points[index + 1]?.from ?? launchDate)
  const phases = points
    .map((point, index) => ({
      ...point,
      from: days(point.from) < days(today) ? today : point.from,
      until: ends[index] ?? launchDate,
    }))
    .filter((phase) => days(phase.until) > days(today))
  return (
    <figure className={classes.root}>
      <div className={classes.track} aria-hidden>
        {phases.map((phase, index) => (
          <div
            key={phase.from}
            className={classes.phase}
            style={{ flexGrow: days(phase.until) - days(phase.from), height: '100%' }}
            data-current={index === 0 || undefined}
          >
            <span className={classes.bar} style={{ height: `${phase.percent}%` }}>
              <span className={classes.value}>{phase.percent === 0 ? 'none' : `${phase.percent}%`}</span>
            </span>
          </div>
        ))}
      </div>
      <div className={classes.axis} aria-hidden>
        <span>Today</span>
        <span>Launch</span>
      </div>
      <ol className={classes.dates}>
        {phases.map((phase, index) => (
          <li key={phase.from} data-current={index === 0 || undefined}>
            <span>
              {index === 0 ? `Today until ${formatDate(dayBefore(phase.until))}` : `From ${formatDate(phase.from)}`}
            </span>
            <span>{phase.percent === 0 ? 'Nothing' : formatMoney(phase.amount)}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
