import { FilterChips } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import { dayOf, now } from '@astro/web/time/clock.ts'
import { IconCalendarMonth, IconList, IconPlus, IconUpload } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { CalendarSkeleton } from './calendar-skeleton.tsx'
import { Filters } from './filters.tsx'
import { LaunchList } from './launch-list.tsx'
import classes from './launches.module.css'
import { changed, type LaunchesSearch } from './launches-state.ts'
import { Views } from './views.tsx'

const Calendar = lazy(() => import('./calendar.tsx').then((module) => ({ default: module.Calendar })))
const ICON = { size: 16, 'aria-hidden': true } as const
const SHAPES = [
  { value: 'list', label: 'List', icon: <IconList {...ICON} /> },
  { value: 'calendar', label: 'Calendar', icon: <IconCalendarMonth {...ICON} /> },
]

export interface LaunchesPageProps {
  readonly agencyId: string
  readonly search: LaunchesSearch
  readonly onSearch: (next: LaunchesSearch, options?: { replace?: boolean }) => void
}

/** What the parts of the page know of each other: the search, and how it is changed. */
export interface LaunchesPartProps {
  readonly agencyId: string
  readonly search: LaunchesSearch
  readonly onChange: (part: Partial<LaunchesSearch>) => void
}

/** All launches of the agency, as a table or as a month; the whole search stands in the URL, seats are live. */
export function LaunchesPage({ agencyId, search, onSearch }: LaunchesPageProps) {
  const onChange = (part: Partial<LaunchesSearch>) => onSearch(changed(search, part))
  const part = { agencyId, search, onChange }
  return (
    <Page>
      <PageHeader
        title="Launches"
        lead="What you fly, how full it is, and what it brings in."
        actions={
          <>
            <ButtonLink to="/launches/import" variant="default" leftSection={<IconUpload {...ICON} />}>
              Import
            </ButtonLink>
            <ButtonLink to="/launches/new" leftSection={<IconPlus {...ICON} />}>
              Schedule a launch
            </ButtonLink>
          </>
        }
      />
      <div className={classes.views}>
        <Views {...part} onView={(view) => onSearch(withShape(view, search))} />
        <FilterChips
          label="Show as"
          hideLabel
          single
          options={SHAPES}
          selected={[search.view ?? 'list']}
          onChange={([shape]) => onChange({ view: shape === 'calendar' ? 'calendar' : undefined })}
        />
      </div>
      <Filters {...part} />
      {search.view === 'calendar' ? (
        <Suspense fallback={<CalendarSkeleton />}>
          <Calendar {...part} month={search.month ?? dayOf(now()).slice(0, 7)} />
        </Suspense>
      ) : (
        <LaunchList {...part} />
      )}
    </Page>
  )
}

/** A view says what is shown, not whether as a table or as a month. */
function withShape(view: LaunchesSearch, { view: shape, month }: LaunchesSearch): LaunchesSearch {
  return { ...view, ...(shape ? { view: shape } : {}), ...(month ? { month } : {}) }
}
