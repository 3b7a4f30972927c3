import classes from './skeleton.module.css'

export interface BoneProps {
  /** CSS lengths. */
  height: string
  width?: string
}

/** One grey bar of a skeleton. */
export function Bone({ height, width = '100%' }: BoneProps) {
  return <span className={classes.bone} style={{ height, width }} />
}
