import {
  DetailList,
  destinationName,
  formatInstant,
  formatMoney,
  Notice,
  Panel,
  parseMoney,
  timesMoney,
  type Destination,
} from '@astro/ui'
import { AppLink } from '@astro/web'
import { momentOf } from '@astro/web/time/zoned.ts'
import type { LaunchDraft } from './launch-draft.ts'
import classes from './schedule.module.css'
import type { DraftConflict, DraftVerdict } from './use-draft-check.ts'

export interface RocketChoice {
  readonly id: string
  readonly name: string
  readonly model: string
  readonly capacity: number
  readonly range: Destination
}

export interface SpaceportChoice {
  readonly id: string
  readonly name: string
  readonly location: string
  readonly timeZone: string
}

export interface SummaryProps {
  readonly draft: LaunchDraft
  readonly rocket: RocketChoice | undefined
  readonly spaceport: SpaceportChoice | undefined
  readonly verdict: DraftVerdict
}

/** What the launch will be, and what stands in its way, while it is typed. */
export function Summary({ draft, rocket, spaceport, verdict }: SummaryProps) {
  const price = parseMoney(draft.pricePerSeat)
  const seats = /^\d{1,6}$/.test(draft.totalSeats.trim()) ? Number(draft.totalSeats) : undefined
  const moment = spaceport ? momentOf({ day: draft.day, time: draft.time }, spaceport.timeZone) : undefined
  return (
    <aside className={classes.aside} aria-label="Summary">
      <Panel title="The launch">
        <DetailList
          rows
          items={[
            { label: 'Rocket', value: rocket?.name },
            { label: 'To', value: draft.destination ? destinationName(draft.destination as Destination) : '' },
            { label: 'From', value: spaceport?.name },
            {
              label: 'There',
              value: moment && 'instant' in moment ? formatInstant(moment.instant, spaceport?.timeZone) : '',
            },
            { label: 'Your time', value: moment && 'instant' in moment ? formatInstant(moment.instant) : '' },
            { label: 'Sold out', value: price && seats ? formatMoney(timesMoney(price, seats)) : '' },
          ]}
        />
      </Panel>
      <div role="status">
        <Verdict rocket={rocket} verdict={verdict} isDated={moment !== undefined && 'instant' in moment} />
      </div>
    </aside>
  )
}

function Verdict({ rocket, verdict, isDated }: Pick<SummaryProps, 'rocket' | 'verdict'> & { isDated: boolean }) {
  if (verdict.conflicts.length > 0)
    return (
      <Notice tone="bad" title={`${rocket?.name ?? 'The rocket'} is busy then`}>
        <p>Two launches of a rocket are at least 24 hours apart. In the way:</p>
        <ul className={classes.conflicts}>
          {verdict.conflicts.map((conflict) => (
            <li key={conflict.id}>
              <AppLink href={`/launches/${conflict.slug}`}>{wordsOf(conflict)}</AppLink>
            </li>
          ))}
        </ul>
      </Notice>
    )
  if (!rocket || !isDated || !verdict.isFresh) return null
  if (Object.keys(verdict.atFields).length > 0) return null
  return <Notice tone="good" title={`${rocket.name} is free then`} />
}

function wordsOf({ launchDate, destination, spaceport }: DraftConflict): string {
  return `${formatInstant(launchDate, spaceport.timeZone)}, ${spaceport.name} to ${destinationName(destination)}`
}
