import { Button, formatMoney, SubmitButton, timesMoney } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { METHODS } from './book-input.ts'
import classes from './booking.module.css'
import { priceChanged, type BookingDraft } from './draft.ts'
import { Notice, type NoticeWords } from './notice.tsx'

export interface PayStepProps {
  readonly draft: BookingDraft
  readonly price: string
  readonly pending: boolean
  readonly onPay: (method: string) => void
  readonly onReview: () => void
  /** Sets an attempt aside whose answer never came. */
  readonly onStartOver: () => void
}

const LOST: NoticeWords = {
  tone: 'warn',
  text: (
    <>
      The answer to your booking got lost. It may have been made. Ask again: the same booking is never made or charged
      twice. If no answer comes, look at <Link to="/trips">your trips</Link> before you start over.
    </>
  ),
}

/** A card of the sandbox, or later. While an answer is missing only the same attempt can be repeated. */
export function PayStep({ draft, price, pending, onPay, onReview, onStartOver }: PayStepProps) {
  const open = draft.attempt
  const [chosen, setChosen] = useState<string>(METHODS[0].value)
  const method = open?.method ?? chosen
  const total = timesMoney(price, (draft.hold?.seatNumbers ?? draft.wanted).length)
  if (!open && priceChanged(draft, price)) return <PriceMoved price={price} onReview={onReview} />
  return (
    <>
      <Notice words={open && !pending ? LOST : undefined} />
      <form
        className={classes.step}
        onSubmit={(event) => {
          event.preventDefault()
          if (!pending) onPay(method)
        }}
      >
        <fieldset className={classes.methods} disabled={open !== null}>
          <legend className={classes.hiddenLegend}>Payment</legend>
          {METHODS.map(({ value, label, detail }) => (
            <label key={value} className={classes.method}>
              <input
                type="radio"
                name="method"
                value={value}
                checked={method === value}
                onChange={() => setChosen(value)}
              />
              <span className={classes.person}>{label}</span>
              <span className={classes.dim}>{detail}</span>
            </label>
          ))}
        </fieldset>
        <p className={classes.lead}>This is a trial of the shop: no real card is asked for, and none is charged.</p>
        <div className={classes.actions}>
          <SubmitButton size="lg" pending={pending} pendingLabel={method === 'later' ? 'Booking…' : 'Paying…'}>
            {open ? 'Ask again' : method === 'later' ? 'Book now, pay later' : `Pay ${formatMoney(total)}`}
          </SubmitButton>
          {open && !pending ? (
            <Button variant="default" size="lg" onClick={onStartOver}>
              Start over
            </Button>
          ) : null}
        </div>
      </form>
    </>
  )
}

function PriceMoved({ price, onReview }: { price: string; onReview: () => void }) {
  const words = useMemo<NoticeWords>(
    () => ({
      tone: 'warn',
      text: `The price just changed to ${formatMoney(price)} a seat. Look it over before you pay.`,
    }),
    [price],
  )
  return (
    <>
      <Notice words={words} />
      <div className={`${classes.step} ${classes.actions}`}>
        <Button size="md" onClick={onReview}>
          Back to review
        </Button>
      </div>
    </>
  )
}
