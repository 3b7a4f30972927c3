import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { formatInstant, Panel, Timeline, type TimelineItem } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import type { History_LaunchFragment } from '../../gql/graphql.ts'

const HistoryFragment = graphql(`
  fragment History_launch on Launch {
    id
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

/** Each change of the launch's status or date, newest first. */
export function History({ launch }: { launch: FragmentType<typeof HistoryFragment> }) {
  const { data } = useSuspenseFragment({ fragment: HistoryFragment, from: launch })
  const { statusHistory, spaceport } = data
  return (
    <Panel title="What happened">
      <Timeline items={statusHistory.toReversed().map((change) => itemOf(change, spaceport.timeZone))} />
    </Panel>
  )
}

type Change = History_LaunchFragment['statusHistory'][number]

const TONES = { SCHEDULED: 'info', DELAYED: 'warn', COMPLETED: 'good', ABORTED: 'bad' } as const

function itemOf({ to, newDate, previousDate, reason, at }: Change, zone: string): TimelineItem {
  const until = newDate ? formatInstant(newDate, zone) : ''
  const titles = {
    SCHEDULED: until ? `Scheduled for ${until}` : 'Scheduled',
    DELAYED: until ? `Delayed to ${until}` : 'Delayed',
    COMPLETED: 'Completed',
    ABORTED: 'Aborted',
  }
  const before = to === 'DELAYED' && previousDate ? `Before: ${formatInstant(previousDate, zone)}. ` : ''
  const detail = `${before}${reason ?? ''}`.trim()
  return { id: `${to}-${at}`, title: titles[to], at, tone: TONES[to], ...(detail ? { detail } : {}) }
}
