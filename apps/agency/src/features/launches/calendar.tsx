import { useQuery } from '@apollo/client/react'
import { ActionIcon, Button, countOf, formatDate } from '@astro/ui'
import { LoadError } from '@astro/web'
import { dayOf, now } from '@astro/web/time/clock.ts'
import { monthAfter } from '@astro/web/time/month.ts'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo, type KeyboardEvent } from 'react'
import { graphql } from '../../gql/gql.ts'
import { useLiveSeats } from '../../shared/live-seats.ts'
import { Agenda } from './agenda.tsx'
import { CalendarSkeleton } from './calendar-skeleton.tsx'
import classes from './calendar.module.css'
import type { LaunchesPartProps } from './launches-page.tsx'
import { filterOf } from './launches-state.ts'
import { edgesOf, launchesByDay, nextInCalendar } from './month-launches.ts'
import { MonthGrid } from './month-grid.tsx'
import { useIsNarrow } from './use-is-narrow.ts'

const LaunchCalendarDocument = graphql(`
  query LaunchCalendar($filter: LaunchFilter) {
    launches(first: 90, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {
      nodes {
        id
        slug
        launchDate
        status
        totalSeats
        availableSeats
        rocket {
          id
          name
        }
        spaceport {
          id
          timeZone
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

/** A month of launches, each on the day of its spaceport; on a phone the same as a list. */
export function Calendar({ agencyId, search, onChange, month }: LaunchesPartProps & { month: string }) {
  const { from: _from, until: _until, ...rest } = search
  const filter = { ...filterOf(rest, agencyId), ...edgesOf(month) }
  const { data, loading, error, refetch } = useQuery(LaunchCalendarDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  })
  const isNarrow = useIsNarrow()
  const nodes = data?.launches.nodes
  useLiveSeats(nodes?.map(({ id }) => id) ?? [])
  const days = useMemo(() => launchesByDay(nodes ?? [], month), [nodes, month])
  const today = dayOf(now())
  const step = (steps: number) => onChange({ month: monthAfter(month, steps) })
  if (error && !data) return <LoadError error={error} onRetry={refetch} />
  const count = [...days.values()].flat().length
  return (
    // The keys lead between the launches' links; whoever does not use them tabs from one to the next.
    <section
      className={classes.calendar}
      aria-label="Calendar of launches"
      aria-busy={loading || undefined}
      onKeyDown={(event) => onKey(event, step)}
    >
      <div className={classes.head}>
        <ActionIcon variant="default" size="lg" aria-label="Month before" onClick={() => step(-1)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <h2 className={classes.month} aria-live="polite">
          {formatDate(`${month}-01`).replace(/^1 /, '')}
        </h2>
        <ActionIcon variant="default" size="lg" aria-label="Month after" onClick={() => step(1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Button
          variant="subtle"
          size="xs"
          aria-disabled={today.startsWith(month) || undefined}
          onClick={() => onChange({ month: undefined })}
        >
          This month
        </Button>
        <span className={classes.count} role="status">
          {nodes ? countOf(count, 'launch', 'launches') : 'Loading…'}
        </span>
      </div>
      {!nodes ? (
        <CalendarSkeleton />
      ) : isNarrow ? (
        <Agenda days={days} today={today} />
      ) : (
        <MonthGrid month={month} days={days} today={today} />
      )}
      {data?.launches.pageInfo.hasNextPage ? (
        <p className={classes.note}>There are more launches than the calendar shows: narrow them by rocket or place.</p>
      ) : null}
      {nodes ? (
        <p className={classes.note}>
          Days and times are those of the spaceport. Arrow keys lead from launch to launch, Page Up and Page Down from
          month to month.
        </p>
      ) : null}
    </section>
  )
}

function onKey(event: KeyboardEvent<HTMLElement>, step: (steps: number) => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'PageUp' || event.key === 'PageDown') {
    event.preventDefault()
    return step(event.key === 'PageUp' ? -1 : 1)
  }
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-day]')]
  const found = nextInCalendar(
    links.map((link) => link.dataset['day'] ?? ''),
    links.indexOf(event.target as HTMLElement),
    event.key,
  )
  if (found === undefined) return undefined
  event.preventDefault()
  return links[found]?.focus()
}
