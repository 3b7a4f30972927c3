import { enumWord, FilterChips, SelectField, TypedFilter } from '@astro/ui'
import { IconSearch } from '@tabler/icons-react'
import classes from './invoices.module.css'
import { STATUSES, statusesOf, TYPES, type InvoicesSearch } from './invoices-state.ts'

const TYPE_OPTIONS = TYPES.map((value) => ({ value, label: enumWord(value) }))
const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: enumWord(value) }))

export interface InvoicesPartProps {
  readonly search: InvoicesSearch
  readonly onChange: (change: Partial<InvoicesSearch>) => void
}

/** What narrows the list. */
export function InvoiceFilters({ search, onChange }: InvoicesPartProps) {
  const field = classes.field ?? ''
  return (
    <div className={classes.filters} role="search">
      <TypedFilter
        label="Invoice number"
        placeholder="AB-2026-000001"
        type="search"
        className={classes.search ?? ''}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={search.q}
        onCommit={(q) => onChange({ q })}
      />
      <SelectField
        label="For"
        placeholder="Everything"
        className={field}
        options={TYPE_OPTIONS}
        value={search.type ?? ''}
        onChange={(event) => onChange({ type: (event.target.value || undefined) as InvoicesSearch['type'] })}
      />
      <TypedFilter
        label="Issued from"
        type="date"
        className={field}
        value={search.from}
        onCommit={(from) => onChange({ from })}
      />
      <TypedFilter
        label="Until"
        type="date"
        className={field}
        value={search.until}
        onCommit={(until) => onChange({ until })}
      />
      <div className={classes.chips}>
        <FilterChips
          label="Status"
          hideLabel
          options={STATUS_OPTIONS}
          selected={statusesOf(search)}
          onChange={(chosen) =>
            onChange({ status: STATUSES.filter((one) => chosen.includes(one)).join() || undefined })
          }
        />
        <FilterChips
          label="Due date"
          hideLabel
          options={[{ value: '1', label: 'Overdue' }]}
          selected={search.overdue ? ['1'] : []}
          onChange={([overdue]) => onChange({ overdue: overdue ? '1' : undefined })}
        />
      </div>
    </div>
  )
}
