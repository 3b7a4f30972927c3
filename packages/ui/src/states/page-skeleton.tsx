import { Bone } from './bone.tsx'
import { Loading, type LoadingProps } from './loading.tsx'
import classes from './skeleton.module.css'

/** A page with a heading, a lead and content. */
export function PageSkeleton({ label }: LoadingProps) {
  return (
    <Loading {...(label ? { label } : {})}>
      <div className={classes.page}>
        <Bone height="2.5rem" width="min(24rem, 80%)" />
        <Bone height="1.125rem" width="min(36rem, 95%)" />
        <Bone height="16rem" />
        <Bone height="1.125rem" width="70%" />
        <Bone height="1.125rem" width="55%" />
      </div>
    </Loading>
  )
}
