import { formatLaunchDate, formatTime, formatZone, readerZone } from '../formats/instant.ts'
import { cx } from '../lib/class-names.ts'
import classes from './launch-time.module.css'

export interface LaunchTimeProps {
  /** ISO instant. */
  instant: string
  /** IANA zone of the spaceport. */
  zone: string
  /** One under the other instead of side by side. */
  stacked?: boolean
  className?: string | undefined
}

function Clock({ place, instant, zone }: { place: string; instant: string; zone: string }) {
  return (
    <span className={classes.time}>
      <span className={classes.place}>{place}</span>
      <time dateTime={instant} className={classes.value}>
        {formatLaunchDate(instant, zone)},{' '}
        <span className={classes.clock}>
          {formatTime(instant, zone)} {formatZone(instant, zone)}
        </span>
      </time>
    </span>
  )
}

/** When it lifts off, by the clock of the launch site and by the reader's, when they differ. */
export function LaunchTime({ instant, zone, stacked = false, className }: LaunchTimeProps) {
  const mine = readerZone()
  const isSame =
    formatZone(instant, mine) === formatZone(instant, zone) && formatTime(instant, mine) === formatTime(instant, zone)
  return (
    <span className={cx(classes.times, stacked && classes.stack, className)}>
      <Clock place={isSame ? 'Launch site and your time' : 'At the launch site'} instant={instant} zone={zone} />
      {isSame ? null : <Clock place="Your time" instant={instant} zone={mine} />}
    </span>
  )
}
