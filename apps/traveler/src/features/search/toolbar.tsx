import { Button, destinationName, FilterChips, SelectField } from '@astro/ui'
import { dayOf, now } from '@astro/web/time/clock.ts'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useId } from 'react'
import classes from './search.module.css'
import { DESTINATIONS, destinationsOf, type LaunchSearch, type Sort } from './search-state.ts'

const PriceCalendar = lazy(() => import('./price-calendar.tsx').then((module) => ({ default: module.PriceCalendar })))

const SORT_OPTIONS: readonly { value: Sort; label: string }[] = [
  { value: 'date', label: 'Soonest first' },
  { value: 'price', label: 'Lowest price first' },
  { value: 'price-desc', label: 'Highest price first' },
  { value: 'seats', label: 'Most seats first' },
]
const OPTIONS = DESTINATIONS.map((value) => ({ value, label: destinationName(value) }))

export interface SearchPartProps {
  readonly search: LaunchSearch
  readonly onChange: (change: Partial<LaunchSearch>) => void
}

/** Destinations, order, and the price calendar: what one reaches for first. */
export function Toolbar({ search, onChange }: SearchPartProps) {
  const calendarId = useId()
  const isOpen = search.month !== undefined
  const firstMonth = (search.from ?? dayOf(now())).slice(0, 7)
  return (
    <>
      <div className={classes.toolbar}>
        <div className={classes.chips}>
          <FilterChips
            label="Destination"
            hideLabel
            options={OPTIONS}
            selected={destinationsOf(search.to)}
            onChange={(selected) => onChange({ to: selected.join(',') || undefined })}
          />
        </div>
        <Button
          variant="default"
          leftSection={<IconCalendar size={18} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={calendarId}
          onClick={() => onChange({ month: isOpen ? undefined : firstMonth })}
        >
          Price calendar
        </Button>
        <SelectField
          aria-label="Order"
          label=""
          className={classes.sort ?? ''}
          options={SORT_OPTIONS}
          value={search.sort ?? 'date'}
          onChange={(event) =>
            onChange({ sort: event.target.value === 'date' ? undefined : (event.target.value as Sort) })
          }
        />
      </div>
      <div id={calendarId}>
        {search.month ? (
          <Suspense fallback={<div className={classes.calendar} />}>
            <PriceCalendar month={search.month} search={search} onChange={onChange} />
          </Suspense>
        ) : null}
      </div>
    </>
  )
}
