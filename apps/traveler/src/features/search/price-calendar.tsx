import { useQuery } from '@apollo/client/react'
import { ActionIcon, compareMoney, countOf, formatDate, formatMoneyShort, VisuallyHidden } from '@astro/ui'
import { LoadError } from '@astro/web'
import { dayOf, edgeOfDay, now } from '@astro/web/time/clock.ts'
import { lastDayOf, monthAfter, weeksOf } from '@astro/web/time/month.ts'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { graphql } from '../../gql/gql.ts'
import { priceDays, type PriceDay } from './price-days.ts'
import classes from './price-calendar.module.css'
import { filterOf } from './search-state.ts'
import type { SearchPartProps } from './toolbar.tsx'

const PriceCalendarDocument = graphql(`
  query PriceCalendar($filter: LaunchFilter) {
    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {
      nodes {
        id
        launchDate
        pricePerSeat
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A month with the lowest price of each day, for the search as it is; a day narrows it to that day. */
export function PriceCalendar({ month, search, onChange }: SearchPartProps & { month: string }) {
  const filter = {
    ...filterOf(search),
    from: edgeOfDay(`${month}-01`, 'start'),
    to: edgeOfDay(lastDayOf(month), 'end'),
  }
  const { data, previousData, loading, error, refetch } = useQuery(PriceCalendarDocument, { variables: { filter } })
  const days = priceDays(data?.launches.nodes ?? [])
  const lowest = [...days.values()].map((day) => day.lowestPrice).toSorted(compareMoney)[0]
  const pick = (day: string) => {
    const isPicked = search.from === day && search.until === day
    onChange({ from: isPicked ? undefined : day, until: isPicked ? undefined : day })
  }
  if (error) return <LoadError error={error} onRetry={refetch} />
  return (
    <section
      className={classes.calendar}
      aria-label="Price calendar"
      aria-busy={(loading && previousData !== undefined) || undefined}
    >
      <div className={classes.head}>
        <Step
          label="Month before"
          month={monthAfter(month, -1)}
          disabled={month <= dayOf(now()).slice(0, 7)}
          onChange={onChange}
        />
        <h2 className={classes.month} aria-live="polite">
          {formatDate(`${month}-01`).replace(/^1 /, '')}
        </h2>
        <Step label="Month after" month={monthAfter(month, 1)} onChange={onChange} />
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={index}>
              {week.map((day, column) => (
                <td key={day ?? column}>
                  {day ? (
                    <Day day={day} price={days.get(day)} lowest={lowest} isPicked={search.from === day} onPick={pick} />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>
        {data?.launches.pageInfo.hasNextPage
          ? 'This month has more launches than the calendar shows: narrow the search for all prices.'
          : 'The lowest price for a seat, each day in your time zone.'}
      </p>
    </section>
  )
}

interface StepProps {
  readonly label: string
  readonly month: string
  readonly disabled?: boolean
  readonly onChange: SearchPartProps['onChange']
}

function Step({ label, month, disabled = false, onChange }: StepProps) {
  const Icon = label === 'Month after' ? IconChevronRight : IconChevronLeft
  return (
    <ActionIcon variant="default" size="lg" aria-label={label} disabled={disabled} onClick={() => onChange({ month })}>
      <Icon size={18} aria-hidden />
    </ActionIcon>
  )
}

interface DayProps {
  readonly day: string
  readonly price: PriceDay | undefined
  readonly lowest: string | undefined
  readonly isPicked: boolean
  readonly onPick: (day: string) => void
}

function Day({ day, price, lowest, isPicked, onPick }: DayProps) {
  const number = Number(day.slice(-2))
  if (!price) return <span className={classes.none}>{number}</span>
  return (
    <button
      type="button"
      className={classes.day}
      aria-pressed={isPicked}
      data-lowest={price.lowestPrice === lowest || undefined}
      onClick={() => onPick(day)}
    >
      <span>
        {number}
        <VisuallyHidden>
          {formatDate(day).replace(/^\d+/, '')}: {countOf(price.launches, 'launch', 'launches')} from
        </VisuallyHidden>
      </span>
      <span className={classes.price}>{formatMoneyShort(price.lowestPrice)}</span>
    </button>
  )
}
