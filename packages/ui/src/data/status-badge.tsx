import { cx } from '../lib/class-names.ts'
import classes from './status-badge.module.css'
import { StatusShape } from './status-shape.tsx'
import { statusLook } from './status-table.ts'

export interface StatusBadgeProps {
  /** As the schema writes it: "DELAYED", "PAID". */
  status: string
  /** Other words for it: "Confirmed, not paid yet". */
  label?: string
  size?: 'normal' | 'large'
  /** Without the coloured ground, for dense tables. */
  plain?: boolean
}

/** A status in colour, word and shape. */
export function StatusBadge({ status, label, size = 'normal', plain = false }: StatusBadgeProps) {
  const { word, tone, shape } = statusLook(status)
  return (
    <span className={cx(classes.badge, size === 'large' && classes.large, plain && classes.plain)} data-tone={tone}>
      <StatusShape shape={shape} />
      {label ?? word}
    </span>
  )
}
