import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { compareMoney, enumWord, formatInstant, isNoMoney, Money, PriceBreakdown, StatusBadge } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import type { MoneyPart_BookingFragment } from '../../gql/graphql.ts'
import { InvoiceButton } from './invoice-button.tsx'
import { Part } from './part.tsx'
import classes from './trips.module.css'

const MoneyPartFragment = graphql(`
  fragment MoneyPart_booking on Booking {
    id
    totalPrice
    refundAmount
    passengers {
      id
      seatNumber
      fullName
      price
    }
    invoice {
      id
      number
      amount
      balance
      status
      payments {
        id
        amount
        date
        status
        method
      }
    }
  }
`)

type Invoice = NonNullable<MoneyPart_BookingFragment['invoice']>

/** The invoice, what was paid on it, and what came back. */
export function MoneyPart({ booking }: { booking: FragmentType<typeof MoneyPartFragment> }) {
  const { data } = useSuspenseFragment({ fragment: MoneyPartFragment, from: booking })
  const { invoice, passengers, refundAmount } = data
  const lines = passengers.map(({ seatNumber, fullName, price }) => ({
    label: `Seat ${seatNumber}`,
    detail: fullName,
    amount: price,
  }))
  return (
    <Part
      title="Invoice and payments"
      action={invoice ? <InvoiceBadge invoice={invoice} refunded={refundAmount} /> : null}
    >
      <PriceBreakdown lines={lines} total={data.totalPrice} note={invoice ? `Invoice ${invoice.number}` : undefined} />
      {isNoMoney(refundAmount) ? null : (
        <p className={classes.refund}>
          Refunded <Money amount={refundAmount} />
        </p>
      )}
      {invoice ? (
        <>
          <Payments payments={invoice.payments} />
          <div className={classes.documents}>
            <InvoiceButton invoice={invoice} />
          </div>
        </>
      ) : null}
    </Part>
  )
}

/** Some of the seats given back is not all of it: the invoice's status alone does not tell. */
function InvoiceBadge({ invoice, refunded }: { invoice: Invoice; refunded: string }) {
  const isPart = invoice.status === 'REFUNDED' && compareMoney(refunded, invoice.amount) < 0
  return <StatusBadge status={invoice.status} {...(isPart ? { label: 'Partly refunded' } : {})} />
}

function Payments({ payments }: { payments: Invoice['payments'] }) {
  if (payments.length === 0) return <p className={classes.dim}>Nothing was paid yet.</p>
  return (
    <ul className={classes.payments}>
      {payments.map(({ id, amount, date, status, method }) => (
        <li key={id}>
          <span>
            <Money amount={amount} /> <span className={classes.dim}>{enumWord(method)}</span>
          </span>
          <StatusBadge status={status} plain />
          <span className={classes.dim}>{formatInstant(date)}</span>
        </li>
      ))}
    </ul>
  )
}
