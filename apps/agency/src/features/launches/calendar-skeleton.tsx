import { Bone, Loading } from '@astro/ui'
import classes from './calendar.module.css'

/** The room that a month takes. */
export function CalendarSkeleton() {
  return (
    <Loading label="Loading the calendar">
      <div className={classes.skeleton}>
        <Bone height="100%" width="100%" />
      </div>
    </Loading>
  )
}
