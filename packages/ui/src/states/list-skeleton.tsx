import { Bone } from './bone.tsx'
import { Loading, type LoadingProps } from './loading.tsx'
import classes from './skeleton.module.css'

/** A list of `count` entries. */
export function ListSkeleton({ count = 4, label }: LoadingProps & { count?: number }) {
  return (
    <Loading {...(label ? { label } : {})}>
      <div className={classes.list}>
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className={classes.item}>
            <Bone height="3rem" />
            <div className={classes.lines}>
              <Bone height="1rem" width="60%" />
              <Bone height="0.8rem" width="85%" />
            </div>
            <Bone height="1.5rem" />
          </div>
        ))}
      </div>
    </Loading>
  )
}
