import { faultOf, newIdempotencyKey } from '@astro/graphql'
import type { FragmentType } from '@apollo/client/masking'
import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import { Countdown, formatMoney, FormErrors, SelectField, showToast, SubmitButton } from '@astro/ui'
import { focusHeading, isWaitingForBank, SANDBOX_CARDS, useAttemptKey } from '@astro/web'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import { Part } from './part.tsx'
import classes from './trips.module.css'

const PayPartFragment = graphql(`
  fragment PayPart_booking on Booking {
    id
    payableUntil
    invoice {
      id
      balance
      payments {
        id
        status
      }
    }
  }
`)

const PayBookingDocument = graphql(`
  mutation PayBooking($input: PayBookingInput!) {
    payBooking(input: $input) {
      booking {
        id
        status
        payableUntil
        ...MoneyPart_booking
        ...CancelPart_booking
      }
      errors {
        code
        message
      }
    }
  }
`)

/** How long an unpaid booking keeps its seats, for the drawing of the time left: the server's setting decides. */
const PAYMENT_WINDOW_SECONDS = 1800

export interface PayPartProps {
  readonly booking: FragmentType<typeof PayPartFragment>
  /** The time to pay is over: the seats are free again. */
  readonly onOver: () => void
}

/** Paying a booking that was made without a card, while its seats are still kept (SPEC rule 11). */
export function PayPart({ booking, onOver }: PayPartProps) {
  const { data } = useSuspenseFragment({ fragment: PayPartFragment, from: booking })
  const [pay, { loading }] = useMutation(PayBookingDocument)
  const [card, setCard] = useState('tok_visa')
  const [problem, setProblem] = useState<string>()
  const key = useAttemptKey(`pay:${data.id}:${card}`, newIdempotencyKey)
  const send = async () => {
    setProblem(undefined)
    try {
      const input = { bookingId: data.id, payment: { token: card }, idempotencyKey: key.take() }
      const answer = (await pay({ variables: { input } })).data?.payBooking
      key.settle()
      if (!answer?.booking || answer.errors.length > 0)
        return setProblem(answer?.errors.map(({ message }) => message).join(' '))
      showToast('Paid. Your seats are yours.', { tone: 'good' })
      // This part, with the button in it, is gone now.
      focusHeading()
    } catch (error) {
      setProblem(`${faultOf(error).message} Paying again with the same card never charges it twice.`)
    }
  }
  return (
    <Part
      title="Pay to keep your seats"
      action={
        data.payableUntil ? (
          <Countdown
            until={data.payableUntil}
            label="Time left to pay"
            totalSeconds={PAYMENT_WINDOW_SECONDS}
            warnAtSeconds={300}
            onEnd={onOver}
          />
        ) : null
      }
    >
      {isWaitingForBank(data.invoice) ? (
        <Waiting />
      ) : (
        <form
          className={classes.pay}
          onSubmit={(event) => {
            event.preventDefault()
            if (!loading) void send()
          }}
        >
          <FormErrors errors={problem ? [{ message: problem }] : []} title="Not paid yet" />
          <SelectField
            label="Card"
            options={SANDBOX_CARDS}
            value={card}
            onChange={(event) => setCard(event.target.value)}
          />
          <SubmitButton size="md" pending={loading} pendingLabel="Paying…">
            Pay {formatMoney(data.invoice?.balance ?? '0')}
          </SubmitButton>
        </form>
      )}
      <p className={classes.dim}>
        Not paid by then, the booking is cancelled, the seats go back on sale and you owe nothing.
      </p>
    </Part>
  )
}

function Waiting() {
  return (
    <p role="status" className={classes.waiting}>
      Your card&apos;s bank has not answered yet. We keep asking, usually for less than two minutes, and show the
      outcome here. Do not pay again meanwhile.
    </p>
  )
}
