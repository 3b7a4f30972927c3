import { useQuery } from '@apollo/client/react'
import { PageSkeleton } from '@astro/ui'
import { isWaitingForBank, LoadError } from '@astro/web'
import { useEffect, useRef, type ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import { useLiveLaunch } from '../../shared/live-launch.ts'
import { Page } from '../../shared/page.tsx'
import { BookedBanner } from './booked-banner.tsx'
import { CancelPart } from './cancel-part.tsx'
import { DocumentsPart } from './documents-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { LaunchNotice } from './launch-notice.tsx'
import { MoneyPart } from './money-part.tsx'
import { PassengersPart } from './passengers-part.tsx'
import { PayPart } from './pay-part.tsx'
import { TripHead } from './trip-head.tsx'
import classes from './trips.module.css'

const TripPageDocument = graphql(`
  query TripPage($reference: String!) {
    booking(reference: $reference) {
      id
      status
      payableUntil
      invoice {
        id
        payments {
          id
          status
        }
      }
      launch {
        id
        status
      }
      ...TripHead_booking
      ...BookedBanner_booking
      ...LaunchNotice_booking
      ...DocumentsPart_booking
      ...PayPart_booking
      ...PassengersPart_booking
      ...MoneyPart_booking
      ...HistoryPart_booking
      ...CancelPart_booking
    }
  }
`)

/** Milliseconds between two looks at a payment whose bank has not answered. */
const BANK_PAUSE = 4000

export interface TripPageProps {
  readonly reference: string
  /** The booking was made just now. */
  readonly isNew: boolean
  readonly missing: ReactNode
}

/** Everything about one booking: who flies, what was paid, what changed, and what cancelling would give back. */
export function TripPage({ reference, isNew, missing }: TripPageProps) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(TripPageDocument, {
    variables: { reference },
    fetchPolicy: 'cache-and-network',
  })
  const booking = data?.booking
  const isWaiting = isWaitingForBank(booking?.invoice ?? null)
  useEffect(() => {
    if (!isWaiting) return undefined
    startPolling(BANK_PAUSE)
    return stopPolling
  }, [isWaiting, startPolling, stopPolling])
  useLiveLaunch(booking?.launch.id)
  useWhenChanged(booking?.launch.status, refetch)
  if (data && !booking) return missing
  if (!booking)
    return (
      <Page>
        {error ? <LoadError error={error} onRetry={refetch} page /> : <PageSkeleton label="Loading your trip" />}
      </Page>
    )
  const isPayable = booking.status === 'CONFIRMED' && booking.payableUntil !== null
  return (
    <>
      <TripHead booking={booking} />
      <div className={classes.layout}>
        <div className={classes.parts}>
          {isNew ? <BookedBanner booking={booking} /> : null}
          <LaunchNotice booking={booking} />
          {isPayable ? <PayPart booking={booking} onOver={() => void refetch()} /> : null}
          <DocumentsPart booking={booking} />
          <PassengersPart booking={booking} />
          <HistoryPart booking={booking} />
        </div>
        <div className={classes.side}>
          <MoneyPart booking={booking} />
          <CancelPart booking={booking} onCancelled={() => void refetch()} />
        </div>
      </div>
    </>
  )
}

/** When the launch is aborted or flown, the booking and its money change with it: asks for them anew. */
function useWhenChanged(status: string | undefined, ask: () => Promise<unknown>): void {
  const known = useRef(status)
  useEffect(() => {
    const isChange = known.current !== undefined && status !== undefined && known.current !== status
    known.current = status ?? known.current
    // What fails now is shown as it was; the next page asks again.
    if (isChange) ask().catch(() => undefined)
  }, [status, ask])
}
