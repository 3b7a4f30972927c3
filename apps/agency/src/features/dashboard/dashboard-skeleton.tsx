import { Bone, Loading, Panel } from '@astro/ui'
import classes from './dashboard.module.css'

/** The shape of what will come. */
export function DashboardSkeleton() {
  return (
    <Loading label="Loading your dashboard">
      <div className={classes.skeleton}>
        <Bone height="6.25rem" />
        <div className={classes.columns}>
          <div className={classes.column}>
            <Panel>
              <Bone height="26rem" />
            </Panel>
            <Panel>
              <Bone height="18rem" />
            </Panel>
          </div>
          <Panel>
            <Bone height="26rem" />
          </Panel>
        </div>
      </div>
    </Loading>
  )
}
