import { Bone, Loading, Panel } from '@astro/ui'
import classes from './dashboard.module.css'

/** The shape of what will come. */
export function DashboardSkeleton() {
  return (
    <Loading label="Loading your dashboard">
      <div className={classes.skeleton}>
        <Bone height="6.25rem" />
        <div className={classes.columns}>
          <Panel>
            <Bone height="28rem" />
          </Panel>
          <div className={classes.column}>
            <Panel>
              <Bone height="11rem" />
            </Panel>
            <Panel>
              <Bone height="14rem" />
            </Panel>
          </div>
        </div>
      </div>
    </Loading>
  )
}
