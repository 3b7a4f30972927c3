import { Bone, countOf, formatDay, isNoMoney, Money } from '@astro/ui'
import type { CancellationQuoteQuery } from '../../gql/graphql.ts'
import classes from './trips.module.css'

type Quote = NonNullable<CancellationQuoteQuery['booking']>['cancellationQuote']

export interface QuoteWordsProps {
  /** Undefined while it is asked for. */
  readonly quote: Quote | undefined
  readonly count: number
  readonly isAll: boolean
}

/** The consequence of cancelling, in full: what comes back, what becomes of the seats, when that changes. */
export function QuoteWords({ quote, count, isAll }: QuoteWordsProps) {
  if (!quote) {
    return (
      <div className={classes.quote} role="status" aria-label="Asking what comes back">
        <Bone height="1.75rem" width="50%" />
        <Bone height="1rem" />
      </div>
    )
  }
  const { refundAmount, refundPercent, seatsReleased, nextChangeAt } = quote
  const seats = countOf(count, 'seat')
  return (
    <div className={classes.quote} role="status">
      <p className={classes.quoteAmount}>
        {isNoMoney(refundAmount) ? (
          'Nothing comes back'
        ) : (
          <>
            <Money amount={refundAmount} /> comes back{' '}
            <span className={classes.dim}>
              ({refundPercent}
              {'\u202f'}%)
            </span>
          </>
        )}
      </p>
      <p>
        {isAll
          ? 'The whole booking is cancelled. '
          : `${seats} of your booking ${count === 1 ? 'is' : 'are'} cancelled, the rest stays. `}
        {seatsReleased
          ? `${count === 1 ? 'Its seat goes' : 'The seats go'} back on sale at once.`
          : `${count === 1 ? 'Its seat stays' : 'The seats stay'} sold.`}{' '}
        This cannot be undone.
      </p>
      {nextChangeAt ? <p className={classes.dim}>From {formatDay(nextChangeAt, 'UTC')} on, less comes back.</p> : null}
    </div>
  )
}
