import { IconX } from '@tabler/icons-react'
import { cx } from '../lib/class-names.ts'
import classes from './filter-chips.module.css'

export interface ActiveFilter {
  id: string
  /** In full: "From 12 March 2031". */
  label: string
}

export interface ActiveFiltersProps {
  filters: readonly ActiveFilter[]
  onRemove: (id: string) => void
  onClear: () => void
}

/** What narrows the list just now, each to be taken off, or all. */
export function ActiveFilters({ filters, onRemove, onClear }: ActiveFiltersProps) {
  if (filters.length === 0) return null
  return (
    <div className={classes.group} role="group" aria-label="Active filters">
      {filters.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={cx(classes.chip, classes.active)}
          aria-label={`Remove filter: ${label}`}
          onClick={() => onRemove(id)}
        >
          {label}
          <IconX size={15} aria-hidden />
        </button>
      ))}
      <button type="button" className={classes.clear} onClick={onClear}>
        Clear all
      </button>
    </div>
  )
}
