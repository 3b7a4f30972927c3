import { Bone } from './bone.tsx'
import { Loading, type LoadingProps } from './loading.tsx'
import classes from './skeleton.module.css'

/** `count` launch cards in their grid. */
export function CardSkeleton({ count = 3, label }: LoadingProps & { count?: number }) {
  return (
    <Loading {...(label ? { label } : {})}>
      <div className={classes.cards}>
        {Array.from({ length: count }, (_, index) => (
          <div key={index} className={classes.card}>
            <Bone height="11rem" />
            <Bone height="1.375rem" width="70%" />
            <Bone height="1rem" width="50%" />
            <Bone height="1rem" width="60%" />
          </div>
        ))}
      </div>
    </Loading>
  )
}
