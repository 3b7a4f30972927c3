import { faultOf, newIdempotencyKey } from '@astro/graphql'
import { useMutation, useQuery } from '@apollo/client/react'
import { CheckboxField, ConfirmDialog, countOf, showToast } from '@astro/ui'
import { useAttemptKey } from '@astro/web'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import { QuoteWords } from './quote-words.tsx'
import classes from './trips.module.css'

const CancellationQuoteDocument = graphql(`
  query CancellationQuote($reference: String!, $passengerIds: [ID!]) {
    booking(reference: $reference) {
      id
      cancellationQuote(passengerIds: $passengerIds) {
        refundPercent
        refundAmount
        seatsReleased
        nextChangeAt
      }
    }
  }
`)

const CancelBookingDocument = graphql(`
  mutation CancelBooking($input: CancelBookingInput!) {
    cancelBooking(input: $input) {
      booking {
        id
        ...TripHead_booking
        ...PassengersPart_booking
        ...MoneyPart_booking
        ...HistoryPart_booking
        ...CancelPart_booking
      }
      errors {
        code
        message
      }
    }
  }
`)

export interface CancelDialogProps {
  readonly bookingId: string
  readonly reference: string
  /** Those who still fly. */
  readonly passengers: readonly { readonly id: string; readonly seatNumber: number; readonly fullName: string }[]
  readonly onClose: () => void
  readonly onCancelled: () => void
}

/** Whom to cancel, and what the server says comes back for exactly them. Nothing is confirmed before that is known. */
export function CancelDialog({ bookingId, reference, passengers, onClose, onCancelled }: CancelDialogProps) {
  const [chosen, setChosen] = useState(() => passengers.map(({ id }) => id))
  const [problem, setProblem] = useState<string>()
  const isAll = chosen.length === passengers.length
  const named = isAll ? {} : { passengerIds: chosen.toSorted() }
  const { data, loading, error } = useQuery(CancellationQuoteDocument, {
    variables: { reference, ...named },
    skip: chosen.length === 0,
    fetchPolicy: 'network-only',
  })
  const quote = loading || chosen.length === 0 ? undefined : data?.booking?.cancellationQuote
  const [cancel, { loading: isCancelling }] = useMutation(CancelBookingDocument)
  const key = useAttemptKey(`cancel:${bookingId}:${chosen.toSorted().join()}`, newIdempotencyKey)
  const confirm = async () => {
    if (!quote || isCancelling) return
    setProblem(undefined)
    try {
      const input = { bookingId, ...named, idempotencyKey: key.take() }
      const answer = (await cancel({ variables: { input } })).data?.cancelBooking
      key.settle()
      if (!answer?.booking || answer.errors.length > 0)
        return setProblem(answer?.errors.map(({ message }) => message).join(' '))
      showToast(isAll ? 'Your booking is cancelled.' : `${countOf(chosen.length, 'seat')} cancelled.`, { tone: 'good' })
      onCancelled()
    } catch (fault) {
      setProblem(`${faultOf(fault).message} Trying again never cancels twice.`)
    }
  }
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title="Cancel seats"
      consequence={
        chosen.length === 0 ? (
          'Choose at least one passenger.'
        ) : (
          <QuoteWords quote={quote} count={chosen.length} isAll={isAll} />
        )
      }
      confirmLabel={isAll ? 'Cancel the booking' : `Cancel ${countOf(chosen.length, 'seat')}`}
      cancelLabel="Keep everything"
      danger
      onConfirm={() => void confirm()}
      pending={isCancelling || (loading && chosen.length > 0)}
      error={problem ?? (error ? faultOf(error).message : undefined)}
    >
      <fieldset className={classes.choice}>
        <legend className={classes.choiceLegend}>Who does not fly?</legend>
        {passengers.map(({ id, seatNumber, fullName }) => (
          <CheckboxField
            key={id}
            label={`${fullName}, seat ${seatNumber}`}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </fieldset>
    </ConfirmDialog>
  )
}
