import { Pager } from '@astro/ui'
import { trailOf } from './trail.ts'

export interface TrailPagerProps {
  /** As it stands in the URL. */
  readonly trail: string | undefined
  readonly onTrail: (trail: string | undefined) => void
  readonly pageSize: number
  readonly shown: number
  readonly total?: number | undefined
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly pending?: boolean
  readonly label: string
}

/** Pages of a list forward and back; nothing is drawn where there is one page only. */
export function TrailPager(props: TrailPagerProps) {
  const { trail: kept, onTrail, pageSize, shown, total, pageInfo, pending = false, label } = props
  const trail = trailOf(kept)
  const { endCursor, hasNextPage } = pageInfo
  if (trail.page === 1 && !hasNextPage) return null
  const before = (trail.page - 1) * pageSize
  return (
    <Pager
      label={label}
      from={before + Math.min(1, shown)}
      to={before + shown}
      total={total}
      pending={pending}
      onPrevious={trail.page > 1 ? () => onTrail(trail.previous) : undefined}
      onNext={hasNextPage && endCursor !== null ? () => onTrail(trail.next(endCursor)) : undefined}
    />
  )
}
