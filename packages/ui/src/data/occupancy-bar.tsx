import { cx } from '../lib/class-names.ts'
import classes from './occupancy-bar.module.css'

export interface OccupancyBarProps {
  taken: number
  total: number
  /** Seats that make the launch viable; drawn as a tick. */
  minimum?: number | null | undefined
}

/** How full a launch is: the numbers, and the same as a bar. */
export function OccupancyBar({ taken, total, minimum }: OccupancyBarProps) {
  const share = (value: number) => `${total > 0 ? Math.min(100, (value / total) * 100) : 0}%`
  const isLow = minimum !== null && minimum !== undefined && taken < minimum
  return (
    <div className={cx(classes.root, isLow && classes.low)}>
      <span className={classes.words}>
        <span>
          {taken} of {total} taken
        </span>
        <span className={classes.dim}>
          {isLow ? `${minimum - taken} below minimum` : taken >= total ? 'Full' : share(taken).replace(/\..*%/, '%')}
        </span>
      </span>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: share(taken) }} />
        {minimum ? <span className={classes.minimum} style={{ insetInlineStart: share(minimum) }} /> : null}
      </span>
    </div>
  )
}
