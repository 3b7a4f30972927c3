import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { destinationPhrase, formatInstant, formatMoney, isNoMoney, Notice } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import { graphql } from '../../gql/gql.ts'
import type { LaunchNotice_BookingFragment } from '../../gql/graphql.ts'
import { delayOf } from './delay.ts'

const LaunchNoticeFragment = graphql(`
  fragment LaunchNotice_booking on Booking {
    id
    status
    refundAmount
    payableUntil
    cancellationDate
    launch {
      id
      status
      destination
      launchDate
      spaceport {
        id
        timeZone
      }
      statusHistory {
        to
        previousDate
        newDate
        reason
        at
      }
    }
  }
`)

/** What a delayed or aborted launch means for this booking, and what happens next. */
export function LaunchNotice({ booking }: { booking: FragmentType<typeof LaunchNoticeFragment> }) {
  const { data } = useSuspenseFragment({ fragment: LaunchNoticeFragment, from: booking })
  if (data.launch.status === 'ABORTED') return <Aborted booking={data} />
  return data.launch.status === 'DELAYED' && data.status === 'CONFIRMED' ? <Delayed booking={data} /> : null
}

type Booking = LaunchNotice_BookingFragment

const sentence = (words: string) => `${words.replace(/\.$/, '')}.`

function Delayed({ booking }: { booking: Booking }) {
  const { launch, payableUntil } = booking
  const zone = launch.spaceport.timeZone
  const { before, reason } = delayOf(launch.statusHistory)
  return (
    <Notice tone="warn" title={`This launch is delayed to ${formatInstant(launch.launchDate, zone)}`}>
      <p>
        {before ? `It was to leave on ${formatInstant(before, zone)}. ` : ''}
        {reason ? `The agency says why: ${sentence(reason)}` : ''}
      </p>
      <p>
        {payableUntil === null
          ? 'Your seats and their price stay as booked; there is nothing to do. The boarding pass and the calendar file have the new date when you fetch them again.'
          : 'Your seats and their price stay as booked, once you have paid.'}
      </p>
    </Notice>
  )
}

function Aborted({ booking }: { booking: Booking }) {
  const { launch, refundAmount } = booking
  const reason = launch.statusHistory.findLast(({ to }) => to === 'ABORTED')?.reason
  return (
    <Notice
      tone="bad"
      title="This launch was aborted: it will not fly"
      action={
        <ButtonLink to="/launches" search={{ to: launch.destination }} variant="default" size="sm">
          Other launches {destinationPhrase(launch.destination)}
        </ButtonLink>
      }
    >
      {reason ? <p>The agency says why: {sentence(reason)}</p> : null}
      <p>
        {isNoMoney(refundAmount)
          ? 'Your booking is cancelled. You had paid nothing, and you owe nothing.'
          : `Your booking is cancelled, and ${formatMoney(refundAmount)} goes back to the card you paid with. There is nothing to do: banks take a few days to show it.`}
      </p>
    </Notice>
  )
}
