import {
  Button,
  CheckboxField,
  formatDate,
  formatMoney,
  PriceBreakdown,
  RefundTerms,
  SubmitButton,
  timesMoney,
} from '@astro/ui'
import { now, utcDay } from '@astro/web/time/clock.ts'
import { useRef, useState, type FormEvent } from 'react'
import { refundTiers } from '../../shared/refund-terms.ts'
import classes from './booking.module.css'
import { priceChanged, type BookingDraft } from './draft.ts'
import { priceLines } from './price-lines.ts'

export interface ReviewStepProps {
  readonly launch: { readonly pricePerSeat: string; readonly launchDate: string }
  readonly draft: BookingDraft
  readonly seats: readonly number[]
  readonly onEdit: () => void
  readonly onAgreed: () => void
}

/** Who, where, how much, and what comes back: before any money moves. A price that moved needs a consent of its own. */
export function ReviewStep({ launch, draft, seats, onEdit, onAgreed }: ReviewStepProps) {
  const { pricePerSeat, launchDate } = launch
  const [agreedTo, setAgreedTo] = useState<string>()
  // The button may be far below on a phone: the focus brings what is missing into view.
  const consent = useRef<HTMLInputElement>(null)
  const [isMissing, setIsMissing] = useState(false)
  const needsConsent = priceChanged(draft, pricePerSeat)
  const total = timesMoney(pricePerSeat, seats.length)
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    if (needsConsent && agreedTo !== pricePerSeat) {
      consent.current?.focus()
      return setIsMissing(true)
    }
    onAgreed()
  }
  return (
    <form className={classes.step} onSubmit={goOn} noValidate>
      <section className={classes.block}>
        <div className={classes.blockHead}>
          <h2 className={classes.blockTitle}>Passengers</h2>
          <Button variant="default" size="xs" onClick={onEdit}>
            Change
          </Button>
        </div>
        <ul className={classes.people}>
          {seats.map((seat, index) => {
            const passenger = draft.passengers[index]
            return (
              <li key={seat}>
                <span className={classes.person}>{passenger?.fullName}</span>
                <span className={classes.seat}>Seat {seat}</span>
                <span className={classes.dim}>
                  born {passenger ? formatDate(passenger.dateOfBirth) : ''} · {passenger?.email}
                </span>
              </li>
            )
          })}
        </ul>
      </section>
      <section className={classes.block}>
        <h2 className={classes.blockTitle}>Price</h2>
        <PriceBreakdown lines={priceLines(seats, pricePerSeat)} total={total} />
        {needsConsent ? (
          <div className={classes.consent}>
            <p>
              The price changed since you chose your seats: from {formatMoney(draft.agreedPrice ?? pricePerSeat)} to{' '}
              <strong>{formatMoney(pricePerSeat)}</strong> a seat.
            </p>
            <CheckboxField
              ref={consent}
              label={`I agree to ${formatMoney(pricePerSeat)} a seat`}
              checked={agreedTo === pricePerSeat}
              error={
                isMissing && agreedTo !== pricePerSeat ? 'Agree to the new price, or leave the booking.' : undefined
              }
              onChange={(event) => setAgreedTo(event.target.checked ? pricePerSeat : undefined)}
            />
          </div>
        ) : null}
      </section>
      <section className={classes.block}>
        <h2 className={classes.blockTitle}>If you cancel</h2>
        <RefundTerms tiers={refundTiers(launchDate, utcDay(now()), total)} current={0} />
      </section>
      <div className={classes.actions}>
        <SubmitButton size="md">Go on to payment</SubmitButton>
      </div>
    </form>
  )
}
