import { enumWord, formatDay, Money, StatusBadge, type CsvColumn, type DataColumn } from '@astro/ui'
import type { InvoiceListQuery } from '../../gql/graphql.ts'
import classes from './invoices.module.css'

export type ListedInvoice = InvoiceListQuery['invoices']['nodes'][number]

const launchOf = ({ launch }: ListedInvoice) =>
  `${launch.rocket.name}, ${formatDay(launch.launchDate, launch.spaceport.timeZone)}`
const dayOf = ({ createdAt }: ListedInvoice) => createdAt.slice(0, 10)

export const COLUMNS: readonly DataColumn<ListedInvoice>[] = [
  { id: 'number', header: 'Invoice', isRowHeader: true, value: ({ number }) => number },
  {
    id: 'for',
    header: 'For',
    hideOnPhone: true,
    value: launchOf,
    cell: (invoice) => (
      <span className={classes.two}>
        {enumWord(invoice.type)}
        <span className={classes.dim}>{launchOf(invoice)}</span>
      </span>
    ),
  },
  {
    id: 'issued',
    header: 'Issued',
    hideOnPhone: true,
    sortable: true,
    value: (invoice) => formatDay(invoice.createdAt, 'UTC'),
  },
  {
    id: 'due',
    header: 'Due',
    hideOnPhone: true,
    value: ({ dueDate }) => formatDay(dueDate, 'UTC'),
    cell: ({ dueDate, isOverdue }) => (
      <span className={isOverdue ? classes.late : undefined}>{formatDay(dueDate, 'UTC')}</span>
    ),
  },
  {
    id: 'status',
    header: 'Status',
    value: ({ status }) => enumWord(status),
    cell: ({ status, isOverdue }) => <StatusBadge status={isOverdue ? 'OVERDUE' : status} plain />,
  },
  {
    id: 'amount',
    header: 'Amount',
    align: 'end',
    hideOnPhone: true,
    value: ({ amount }) => amount,
    cell: ({ amount }) => <Money amount={amount} cents="always" />,
  },
  {
    id: 'balance',
    header: 'To pay',
    align: 'end',
    value: toPay,
    cell: (invoice) => <Money amount={toPay(invoice)} cents="always" />,
  },
]

/** What is still to be paid: an invoice that was refunded or is void has a balance, but is owed no more. */
function toPay({ status, balance }: ListedInvoice): string {
  return status === 'PENDING' ? balance : '0.00'
}

/** The file has more than the screen. */
export const FILE_COLUMNS: readonly CsvColumn<ListedInvoice>[] = [
  { header: 'Invoice', value: ({ number }) => number },
  { header: 'For', value: ({ type }) => enumWord(type) },
  { header: 'Launch', value: ({ launch }) => launch.slug },
  { header: 'Rocket', value: ({ launch }) => launch.rocket.name },
  { header: 'Issued (UTC)', value: dayOf },
  { header: 'Due', value: ({ dueDate }) => dueDate },
  { header: 'Paid', value: ({ paymentDate }) => paymentDate },
  { header: 'Status', value: ({ status, isOverdue }) => (isOverdue ? 'Overdue' : enumWord(status)) },
  { header: 'Amount (USD)', value: ({ amount }) => amount },
  { header: 'To pay (USD)', value: toPay },
]
