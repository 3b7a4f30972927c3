import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../lib/visually-hidden.tsx'
import classes from './filter-chips.module.css'

export interface FilterOption {
  value: string
  label: string
  icon?: ReactNode
  /** How many there are with it. */
  count?: number
}

export interface FilterChipsProps {
  label: string
  options: readonly FilterOption[]
  selected: readonly string[]
  onChange: (selected: string[]) => void
  /** One at most instead of several. */
  single?: boolean
  hideLabel?: boolean
}

/** Filters that are switched with one press. */
export function FilterChips({
  label,
  options,
  selected,
  onChange,
  single = false,
  hideLabel = false,
}: FilterChipsProps) {
  const toggle = (value: string) => {
    if (selected.includes(value)) onChange(selected.filter((one) => one !== value))
    else onChange(single ? [value] : [...selected, value])
  }
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend} style={hideLabel ? { padding: 0 } : undefined}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      {options.map(({ value, label: words, icon, count }) => (
        <button
          key={value}
          type="button"
          className={classes.chip}
          aria-pressed={selected.includes(value)}
          onClick={() => toggle(value)}
        >
          {selected.includes(value) ? <IconCheck size={15} stroke={2.4} aria-hidden /> : icon}
          {words}
          {count === undefined ? null : <span className={classes.count}>{count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
