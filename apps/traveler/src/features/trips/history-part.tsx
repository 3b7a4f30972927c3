import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { formatInstant, Timeline, type TimelineItem } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import type { HistoryPart_BookingFragment } from '../../gql/graphql.ts'
import { Part } from './part.tsx'

const HistoryPartFragment = graphql(`
  fragment HistoryPart_booking on Booking {
    id
    bookingDate
    cancellationDate
    status
    invoice {
      id
      payments {
        id
        date
        status
      }
    }
    launch {
      id
      spaceport {
        id
        timeZone
      }
      statusHistory {
        to
        newDate
        reason
        at
      }
    }
  }
`)

/** What happened to the booking and its launch, newest first. */
export function HistoryPart({ booking }: { booking: FragmentType<typeof HistoryPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: HistoryPartFragment, from: booking })
  return (
    <Part title="What happened">
      <Timeline items={historyOf(data)} />
    </Part>
  )
}

/** Booking, payments, changes of the launch since the booking, cancellation: in one line of time. */
export function historyOf(booking: HistoryPart_BookingFragment): TimelineItem[] {
  const { bookingDate, cancellationDate, invoice, launch } = booking
  const events: (TimelineItem & { at: string })[] = [
    { id: 'booked', title: 'Booked', at: bookingDate, tone: 'good' },
    ...(invoice?.payments ?? [])
      .filter(({ status }) => status === 'COMPLETED' || status === 'REFUNDED')
      .map(({ id, date, status }) => ({
        id,
        title: status === 'REFUNDED' ? 'Refunded' : 'Paid',
        at: date,
        tone: 'good' as const,
      })),
    ...launch.statusHistory
      .filter(({ at }) => at > bookingDate)
      .map((change) => launchEvent(change, launch.spaceport.timeZone)),
    ...(cancellationDate
      ? [{ id: 'cancelled', title: 'Cancelled', at: cancellationDate, tone: 'quiet' as const }]
      : []),
  ]
  return events.toSorted((left, right) => (left.at < right.at ? 1 : -1))
}

type Change = HistoryPart_BookingFragment['launch']['statusHistory'][number]

function launchEvent({ to, newDate, reason, at }: Change, zone: string): TimelineItem & { at: string } {
  const titles = {
    SCHEDULED: 'Launch scheduled',
    DELAYED: `Launch delayed${newDate ? ` to ${formatInstant(newDate, zone)}` : ''}`,
    COMPLETED: 'Launch flown',
    ABORTED: 'Launch aborted: everything is paid back',
  }
  const tones = { SCHEDULED: 'info', DELAYED: 'warn', COMPLETED: 'good', ABORTED: 'bad' } as const
  return { id: `launch-${at}`, title: titles[to], at, tone: tones[to], ...(reason ? { detail: reason } : {}) }
}
