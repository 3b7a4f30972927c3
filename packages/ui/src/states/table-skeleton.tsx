import { Bone } from './bone.tsx'
import { Loading, type LoadingProps } from './loading.tsx'
import classes from './skeleton.module.css'

/** A table of the shape that will come. */
export function TableSkeleton({ rows = 8, columns = 5, label }: LoadingProps & { rows?: number; columns?: number }) {
  return (
    <Loading {...(label ? { label } : {})}>
      <div className={classes.table} style={{ ['--columns' as string]: columns }}>
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={classes.row}>
            {Array.from({ length: columns }, (__, column) => (
              <Bone key={column} height="0.8rem" width={`${55 + ((row * 7 + column * 13) % 40)}%`} />
            ))}
          </div>
        ))}
      </div>
    </Loading>
  )
}
