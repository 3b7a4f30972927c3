import { useQuery } from '@apollo/client/react'
import {
  Button,
  destinationName,
  destinations,
  enumWord,
  FilterChips,
  SelectField,
  TextField,
  TypedFilter,
} from '@astro/ui'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { LaunchesPartProps } from './launches-page.tsx'
import classes from './launches.module.css'
import { filterCount, STATUSES, statusesOf, writeStatuses } from './launches-state.ts'

/** What one may choose from; asked for once and then in the cache. */
const LaunchFiltersDocument = graphql(`
  query LaunchFilters {
    rockets {
      id
      name
    }
    spaceports {
      id
      name
    }
  }
`)

const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: enumWord(value) }))
const DESTINATION_OPTIONS = destinations.map((value) => ({ value, label: destinationName(value) }))

/** Everything that narrows the list: in one line where there is room, behind a button on a phone. */
export function Filters({ search, onChange }: LaunchesPartProps) {
  const { data } = useQuery(LaunchFiltersDocument)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const count = filterCount(search) + (search.status ? 1 : 0) - (search.q ? 1 : 0)
  return (
    <div className={classes.filtering}>
      <div className={classes.first}>
        <TypedFilter
          label="Search"
          placeholder="Rocket, place, destination"
          type="search"
          className={classes.search ?? ''}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={search.q}
          onCommit={(q) => onChange({ q })}
        />
        <Button
          className={classes.opener ?? ''}
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {count > 0 ? `Filters (${count})` : 'Filters'}
        </Button>
      </div>
      <div id={id} className={classes.more} data-open={isOpen || undefined}>
        <SelectField
          label="Destination"
          placeholder="All"
          options={DESTINATION_OPTIONS}
          value={search.to?.includes(',') ? '' : (search.to ?? '')}
          onChange={(event) => onChange({ to: event.target.value || undefined })}
        />
        <SelectField
          label="Rocket"
          placeholder="All"
          options={data?.rockets.map((rocket) => ({ value: rocket.id, label: rocket.name })) ?? []}
          value={search.rocket ?? ''}
          onChange={(event) => onChange({ rocket: event.target.value || undefined })}
        />
        <SelectField
          label="Spaceport"
          placeholder="All"
          options={data?.spaceports.map((port) => ({ value: port.id, label: port.name })) ?? []}
          value={search.spaceport ?? ''}
          onChange={(event) => onChange({ spaceport: event.target.value || undefined })}
        />
        {search.view === 'calendar' ? null : (
          <>
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
          </>
        )}
      </div>
      <div className={classes.chips} data-open={isOpen || undefined}>
        <FilterChips
          label="Status"
          hideLabel
          options={STATUS_OPTIONS}
          selected={statusesOf(search)}
          onChange={(chosen) => onChange({ status: writeStatuses(chosen) })}
        />
        <FilterChips
          label="Viability"
          hideLabel
          options={[{ value: '1', label: 'Below minimum' }]}
          selected={search.below ? ['1'] : []}
          onChange={([below]) => onChange({ below: below ? '1' : undefined })}
        />
      </div>
    </div>
  )
}
