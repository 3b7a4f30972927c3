import { countOf, Money } from '@astro/ui'
import type { ReactNode } from 'react'
import type { LaunchChange, LaunchConsequencesQuery } from '../../gql/graphql.ts'
import classes from './launch.module.css'

export type Consequences = NonNullable<LaunchConsequencesQuery['launch']>['consequences']

/** What a change will come to, line by line: who is told, what goes back, what is charged. */
export function ChangeWords({ change, foreseen }: { change: LaunchChange; foreseen: Consequences }) {
  return (
    <ul className={classes.consequences}>
      {LINES[change](foreseen).map((line, index) => (
        // The lines of a change are always the same ones, in the same order.
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

const LINES: Record<LaunchChange, (foreseen: Consequences) => ReactNode[]> = {
  DELAY: (foreseen) => [
    told(foreseen, 'of the new date and your reason'),
    'All bookings stay as they are, at the price they were booked at. Travelers may cancel by the usual terms, which count from the new date.',
    'Nothing is refunded and nothing is charged.',
  ],
  ABORT: (foreseen) => [
    told(foreseen, 'that it will not fly, and your reason'),
    <>
      <strong>{countOf(foreseen.bookingsCancelled, 'booking')}</strong>{' '}
      {foreseen.bookingsCancelled === 1 ? 'is' : 'are'} cancelled
      {foreseen.holdsReleased > 0 ? `, and ${countOf(foreseen.holdsReleased, 'hold')} ended` : ''}.
    </>,
    <>
      <strong>
        <Money amount={foreseen.refundTotal} />
      </strong>{' '}
      goes back to travelers: all that they paid.
    </>,
    charge(foreseen, 'for the abort'),
    'This is final: an aborted launch cannot be brought back.',
  ],
  COMPLETE: (foreseen) => [
    <>
      <strong>{countOf(foreseen.bookingsCompleted, 'paid booking')}</strong>{' '}
      {foreseen.bookingsCompleted === 1 ? 'becomes' : 'become'} completed
      {foreseen.bookingsCancelled > 0 ? `; ${countOf(foreseen.bookingsCancelled, 'unpaid one')} end` : ''}.
    </>,
    told(foreseen, 'that it has flown'),
    charge(foreseen, 'as the platform’s fee on what it brought in'),
    'This is final.',
  ],
}

function told({ travelersTold }: Consequences, of: string): ReactNode {
  if (travelersTold === 0) return 'Nobody has booked, so nobody needs to be told.'
  return (
    <>
      <strong>{countOf(travelersTold, 'traveler')}</strong> {travelersTold === 1 ? 'is' : 'are'} told {of}, by e-mail
      and in the app.
    </>
  )
}

function charge({ agencyCharge, agencyChargeType }: Consequences, what: string): ReactNode {
  if (agencyChargeType === null) return 'You are charged nothing.'
  return (
    <>
      You are charged{' '}
      <strong>
        <Money amount={agencyCharge} />
      </strong>{' '}
      {what}; the invoice comes at once and is due in 30 days.
    </>
  )
}
