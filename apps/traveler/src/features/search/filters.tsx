import { useQuery } from '@apollo/client/react'
import { Button, SelectField, TextField, TypedFilter } from '@astro/ui'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { SearchOptionsDocument } from './search-options.ts'
import classes from './search.module.css'
import { criteriaCount } from './search-state.ts'
import type { SearchPartProps } from './toolbar.tsx'

const SEATS = [1, 2, 3, 4, 5, 6].map((count) => ({
  value: String(count),
  label: count === 1 ? '1 seat' : `${count} seats`,
}))

/** Everything else that narrows the search: beside the list where there is room, behind a button on a phone. */
export function Filters({ search, onChange }: SearchPartProps) {
  const { data } = useQuery(SearchOptionsDocument)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const count = criteriaCount({ ...search, to: undefined })
  return (
    <aside className={classes.aside}>
      <Button
        className={classes.opener ?? ''}
        variant="default"
        fullWidth
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {count > 0 ? `Filters (${count})` : 'Filters'}
      </Button>
      <form
        id={id}
        role="search"
        className={classes.filters}
        data-open={isOpen || undefined}
        onSubmit={(event) => event.preventDefault()}
      >
        <TypedFilter
          label="Search"
          placeholder="Rocket, agency, place"
          type="search"
          leftSection={<IconSearch size={17} aria-hidden />}
          value={search.q}
          onCommit={(q) => onChange({ q })}
        />
        <div className={classes.dates}>
          <TextField
            label="From"
            type="date"
            value={search.from ?? ''}
            onChange={(event) => onChange({ from: event.target.value || undefined })}
          />
          <TextField
            label="Until"
            type="date"
            value={search.until ?? ''}
            onChange={(event) => onChange({ until: event.target.value || undefined })}
          />
        </div>
        <TypedFilter
          label="Most for a seat, in dollars"
          placeholder="No limit"
          inputMode="numeric"
          value={search.maxPrice}
          onCommit={(maxPrice) => onChange({ maxPrice })}
        />
        <SelectField
          label="Free seats"
          placeholder="Any number"
          options={SEATS}
          value={search.seats ?? ''}
          onChange={(event) => onChange({ seats: event.target.value || undefined })}
        />
        <SelectField
          label="Agency"
          placeholder="All agencies"
          options={data?.agencies.nodes.map((agency) => ({ value: agency.id, label: agency.companyName })) ?? []}
          value={search.agency ?? ''}
          onChange={(event) => onChange({ agency: event.target.value || undefined })}
        />
        <SelectField
          label="Spaceport"
          placeholder="All spaceports"
          options={data?.spaceports.map((port) => ({ value: port.id, label: port.name })) ?? []}
          value={search.spaceport ?? ''}
          onChange={(event) => onChange({ spaceport: event.target.value || undefined })}
        />
      </form>
    </aside>
  )
}
