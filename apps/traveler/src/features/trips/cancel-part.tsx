import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { Button, formatDay, formatMoney, RefundTimeline, sumMoney } from '@astro/ui'
import { focusHeading } from '@astro/web'
import { now, utcDay } from '@astro/web/time/clock.ts'
import { useEffect, useRef, useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import { refundPoints } from '../../shared/refund-terms.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { Part } from './part.tsx'
import classes from './trips.module.css'

const CancelPartFragment = graphql(`
  fragment CancelPart_booking on Booking {
    id
    reference
    viewerCanCancel
    cancellationQuote {
      refundPercent
      refundAmount
      seatsReleased
      nextChangeAt
    }
    passengers {
      id
      seatNumber
      fullName
      price
      cancelledAt
    }
    payableUntil
    launch {
      id
      launchDate
    }
  }
`)

export interface CancelPartProps {
  readonly booking: FragmentType<typeof CancelPartFragment>
  readonly onCancelled: () => void
}

/** What would come back today and later, and the way to cancel all or some (SPEC rule 12). */
export function CancelPart({ booking, onCancelled }: CancelPartProps) {
  const { data } = useSuspenseFragment({ fragment: CancelPartFragment, from: booking })
  const [isOpen, setIsOpen] = useState(false)
  useKeptFocus(data.viewerCanCancel)
  if (!data.viewerCanCancel) return null
  const { cancellationQuote: quote, launch, payableUntil } = data
  const flying = data.passengers.filter(({ cancelledAt }) => cancelledAt === null)
  const paid = sumMoney(flying.map(({ price }) => price))
  const today = utcDay(now())
  return (
    <Part title="If you cancel">
      {payableUntil === null ? (
        <>
          <p>
            Today {formatMoney(quote.refundAmount)} would come back ({quote.refundPercent}
            {'\u202f'}%).
            {quote.nextChangeAt
              ? ` Less from ${formatDay(quote.nextChangeAt, 'UTC')} on.`
              : ' That does not change before the launch.'}
          </p>
          <RefundTimeline
            points={refundPoints(launch.launchDate, today, paid)}
            today={today}
            launchDate={utcDay(launch.launchDate)}
          />
        </>
      ) : (
        <p>Not paid yet: cancelling costs nothing and frees the seats.</p>
      )}
      <Button variant="default" className={classes.start ?? ''} onClick={() => setIsOpen(true)}>
        Cancel seats…
      </Button>
      {isOpen ? (
        <CancelDialog
          bookingId={data.id}
          reference={data.reference}
          passengers={flying}
          onClose={() => setIsOpen(false)}
          onCancelled={() => {
            setIsOpen(false)
            onCancelled()
          }}
        />
      ) : null}
    </Part>
  )
}

/** With the whole booking cancelled this part is gone, and with it the button that the focus came back to. */
function useKeptFocus(isShown: boolean): void {
  const wasShown = useRef(isShown)
  useEffect(() => {
    if (wasShown.current && !isShown && document.activeElement === document.body) focusHeading()
    wasShown.current = isShown
  }, [isShown])
}
