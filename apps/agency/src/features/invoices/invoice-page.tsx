import { useApolloClient, useQuery } from '@apollo/client/react'
import { DetailList, enumWord, formatDate, formatDay, Money, PageSkeleton, Panel, StatusBadge } from '@astro/ui'
import { AppLink, DocumentButton, isWaitingForBank, LoadError } from '@astro/web'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { BalancePanel } from './balance-panel.tsx'
import classes from './invoices.module.css'
import { PaymentsTable } from './payments-table.tsx'

const InvoicePageDocument = graphql(`
  query InvoicePage($id: ID!) {
    invoice(id: $id) {
      id
      number
      type
      status
      isOverdue
      amount
      dueDate
      paymentDate
      createdAt
      launch {
        id
        slug
        launchDate
        rocket {
          id
          name
        }
        spaceport {
          id
          name
          timeZone
        }
      }
      agency {
        id
        companyName
        legalName
        taxId
        legalAddress
      }
      payments {
        id
        status
      }
      ...BalancePanel_invoice
      ...PaymentsTable_invoice
    }
  }
`)

const InvoiceAddressDocument = graphql(`
  query InvoiceAddress($id: ID!) {
    invoice(id: $id) {
      id
      documentUrl
    }
  }
`)

/** Milliseconds between two looks at a payment whose bank has not answered. */
const BANK_PAUSE = 4000

export interface InvoicePageProps {
  readonly invoiceId: string
  readonly missing: ReactNode
}

/** One invoice: what it is for, what was paid, what is left to pay. */
export function InvoicePage({ invoiceId, missing }: InvoicePageProps) {
  const client = useApolloClient()
  const { data, error, refetch, startPolling, stopPolling } = useQuery(InvoicePageDocument, {
    variables: { id: invoiceId },
    fetchPolicy: 'cache-and-network',
  })
  const invoice = data?.invoice
  const isWaiting = isWaitingForBank(invoice ?? null)
  useEffect(() => {
    if (!isWaiting) return undefined
    startPolling(BANK_PAUSE)
    return stopPolling
  }, [isWaiting, startPolling, stopPolling])
  if (data && !invoice) return missing
  if (!invoice)
    return (
      <Page>
        {error ? <LoadError error={error} onRetry={refetch} page /> : <PageSkeleton label="Loading the invoice" />}
      </Page>
    )
  const address = async () => {
    const variables = { id: invoiceId }
    const answer = await client.query({ query: InvoiceAddressDocument, variables, fetchPolicy: 'no-cache' })
    return answer.data?.invoice?.documentUrl
  }
  const { launch, agency } = invoice
  return (
    <Page>
      <PageHeader
        title={`Invoice ${invoice.number}`}
        lead={<StatusBadge status={invoice.isOverdue ? 'OVERDUE' : invoice.status} />}
        actions={
          <DocumentButton ask={address} icon={<IconFileTypePdf size={18} aria-hidden />}>
            {invoice.payments.some(({ status }) => status === 'COMPLETED') ? 'Receipt as PDF' : 'Invoice as PDF'}
          </DocumentButton>
        }
      />
      <div className={classes.layout}>
        <div className={classes.aside}>
          <BalancePanel invoice={invoice} />
        </div>
        <div className={classes.column}>
          <Panel title="What it is for">
            <DetailList
              items={[
                { label: 'For', value: enumWord(invoice.type) },
                {
                  label: 'Launch',
                  value: (
                    <AppLink href={`/launches/${launch.slug}`}>
                      {launch.rocket.name}, {formatDay(launch.launchDate, launch.spaceport.timeZone)}
                    </AppLink>
                  ),
                },
                { label: 'Spaceport', value: launch.spaceport.name },
                { label: 'Amount', value: <Money amount={invoice.amount} cents="always" /> },
                { label: 'Issued', value: formatDate(invoice.createdAt) },
                { label: 'Due', value: formatDate(invoice.dueDate) },
                ...(invoice.paymentDate ? [{ label: 'Paid', value: formatDate(invoice.paymentDate) }] : []),
                { label: 'Billed to', value: agency?.legalName ?? agency?.companyName },
                { label: 'Tax number', value: agency?.taxId },
                { label: 'Address', value: agency?.legalAddress },
              ]}
            />
          </Panel>
          <PaymentsTable invoice={invoice} />
        </div>
      </div>
    </Page>
  )
}
