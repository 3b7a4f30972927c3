import { FilterChips, SegmentedControl, TypedFilter } from '@astro/ui'
import { presets } from './periods.ts'
import classes from './revenue.module.css'
import { PERIODS, type RevenueSearch } from './revenue-state.ts'

const NAMES = { month: 'By month', quarter: 'By quarter', year: 'By year' } as const
const OPTIONS = PERIODS.map((value) => ({ value, label: NAMES[value] }))

export interface ControlsProps {
  readonly search: RevenueSearch
  readonly today: string
  readonly onChange: (change: Partial<RevenueSearch>) => void
}

/** How long a period is, and which of them. */
export function Controls({ search, today, onChange }: ControlsProps) {
  const ranges = presets(today)
  const chosen = ranges.find(({ from, until }) => from === search.from && until === search.until)
  return (
    <div className={classes.controls}>
      <SegmentedControl
        aria-label="Length of a period"
        data={OPTIONS}
        value={search.by ?? 'month'}
        onChange={(by) => onChange({ by: by === 'month' ? undefined : by })}
      />
      <div className={classes.dates}>
        <TypedFilter label="From" type="date" value={search.from} onCommit={(from) => onChange({ from })} />
        <TypedFilter label="Until" type="date" value={search.until} onCommit={(until) => onChange({ until })} />
      </div>
      <FilterChips
        label="Range"
        hideLabel
        single
        options={ranges}
        selected={chosen ? [chosen.value] : []}
        onChange={([value]) => {
          const { from, until } = ranges.find((range) => range.value === value) ?? {}
          onChange({ from, until })
        }}
      />
    </div>
  )
}
