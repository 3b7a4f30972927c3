import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { formatInstant, Timeline, type TimelineItem } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import type { StatusPart_LaunchFragment } from '../../gql/graphql.ts'
import { Part } from './part.tsx'

const StatusPartFragment = graphql(`
  fragment StatusPart_launch on Launch {
    id
    status
    spaceport {
      id
      timeZone
    }
    statusHistory {
      from
      to
      previousDate
      newDate
      reason
      at
    }
  }
`)

type Change = StatusPart_LaunchFragment['statusHistory'][number]

/** What happened to the launch since it was scheduled. Nothing to tell: nothing is shown. */
export function StatusPart({ launch }: { launch: FragmentType<typeof StatusPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: StatusPartFragment, from: launch })
  if (data.status === 'SCHEDULED' || data.statusHistory.length === 0) return null
  const zone = data.spaceport.timeZone
  return (
    <Part title="Status">
      <Timeline items={data.statusHistory.toReversed().map((change) => itemOf(change, zone))} />
    </Part>
  )
}

const WORDS = { SCHEDULED: 'Scheduled', DELAYED: 'Delayed', COMPLETED: 'Flown', ABORTED: 'Aborted' } as const
const TONES = { SCHEDULED: 'quiet', DELAYED: 'warn', COMPLETED: 'good', ABORTED: 'bad' } as const

function itemOf(change: Change, zone: string): TimelineItem {
  const { to, previousDate, newDate, reason, at } = change
  const when = newDate ? formatInstant(newDate, zone) : undefined
  const title =
    to === 'DELAYED' && when ? `Delayed to ${when}` : to === 'SCHEDULED' && when ? `Scheduled for ${when}` : WORDS[to]
  const before = previousDate && to === 'DELAYED' ? `Before: ${formatInstant(previousDate, zone)}.` : ''
  const detail = [reason ? `${reason.replace(/\.$/, '')}.` : '', before].filter(Boolean).join(' ')
  return { id: at, title, at, tone: TONES[to], ...(detail ? { detail } : {}) }
}
