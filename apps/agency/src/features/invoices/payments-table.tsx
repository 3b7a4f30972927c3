import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { DataTable, EmptyState, enumWord, formatInstant, Money, Panel, StatusBadge, type DataColumn } from '@astro/ui'
import { graphql } from '../../gql/gql.ts'
import type { PaymentsTable_InvoiceFragment } from '../../gql/graphql.ts'
import classes from './invoices.module.css'

const PaymentsTableFragment = graphql(`
  fragment PaymentsTable_invoice on Invoice {
    id
    number
    payments {
      id
      amount
      date
      status
      method
      failureReason
    }
  }
`)

type Payment = PaymentsTable_InvoiceFragment['payments'][number]

const COLUMNS: readonly DataColumn<Payment>[] = [
  { id: 'date', header: 'Date', isRowHeader: true, value: ({ date }) => formatInstant(date) },
  { id: 'method', header: 'How', hideOnPhone: true, value: ({ method }) => enumWord(method) },
  {
    id: 'status',
    header: 'Status',
    value: ({ status }) => enumWord(status),
    cell: ({ status, failureReason }) => (
      <span className={classes.two}>
        <StatusBadge status={status} plain />
        {failureReason ? <span className={classes.dim}>{failureReason}</span> : null}
      </span>
    ),
  },
  {
    id: 'amount',
    header: 'Amount',
    align: 'end',
    value: ({ amount }) => amount,
    cell: ({ amount }) => <Money amount={amount} cents="always" />,
  },
]
const rowId = ({ id }: Payment) => id

/** What was paid on the invoice, what failed, and what went back. */
export function PaymentsTable({ invoice }: { invoice: FragmentType<typeof PaymentsTableFragment> }) {
  const { data } = useSuspenseFragment({ fragment: PaymentsTableFragment, from: invoice })
  if (data.payments.length === 0)
    return (
      <Panel title="Payments">
        <EmptyState
          compact
          title="Nothing was paid yet"
          message="Payments by card stand here at once, bank transfers when they came."
        />
      </Panel>
    )
  return (
    <DataTable
      caption="Payments"
      columns={COLUMNS}
      rows={data.payments}
      rowId={rowId}
      csvName={`payments-${data.number}`}
    />
  )
}
