import { NetworkStatus } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { Announce, countOf, DataTable, EmptyState, NoResults } from '@astro/ui'
import { AppLink, ButtonLink, LoadError, TrailPager, trailOf, useCsvExport } from '@astro/web'
import { useCallback, useMemo } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { InvoiceFilter, InvoiceOrder } from '../../gql/graphql.ts'
import { COLUMNS, FILE_COLUMNS, type ListedInvoice } from './invoice-columns.tsx'
import type { InvoicesPartProps } from './invoice-filters.tsx'
import { filterOf, isNarrowed, orderOf, PAGE_SIZE, type InvoicesSearch } from './invoices-state.ts'

const InvoiceListDocument = graphql(`
  query InvoiceList($first: Int!, $after: String, $filter: InvoiceFilter, $orderBy: InvoiceOrder) {
    invoices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        number
        type
        amount
        balance
        status
        isOverdue
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
            timeZone
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** As many as one request may ask for with all columns. */
const EXPORT_PAGE = 50
const NONE: readonly ListedInvoice[] = []
const rowId = (invoice: ListedInvoice) => invoice.id
const rowHref = (invoice: ListedInvoice) => `/invoices/${invoice.id}`

/** The invoices that the filters find, a page at a time. */
export function InvoiceList({ search, onChange }: InvoicesPartProps) {
  const { invoices, error, refetch, isBusy, asked } = useInvoices(search)
  const client = useApolloClient()
  const ask = useCallback(
    async (after: string | null) => {
      const variables = { ...asked, first: EXPORT_PAGE, after }
      const { data } = await client.query({ query: InvoiceListDocument, variables, fetchPolicy: 'no-cache' })
      if (!data) throw new Error('The invoices did not come.')
      return data.invoices
    },
    [client, asked],
  )
  const onExport = useCsvExport('invoices', FILE_COLUMNS, ask)
  if (error && !invoices) return <LoadError error={error} onRetry={refetch} />
  return (
    <>
      <Announce message={invoices && !isBusy ? `${countOf(invoices.totalCount, 'invoice')} found` : ''} />
      <DataTable
        caption={invoices ? countOf(invoices.totalCount, 'invoice') : 'Invoices'}
        columns={COLUMNS}
        rows={invoices?.nodes ?? NONE}
        rowId={rowId}
        rowHref={rowHref}
        renderLink={AppLink}
        sort={{ by: 'issued', direction: search.sort === 'oldest' ? 'asc' : 'desc' }}
        onSortChange={({ direction }) => onChange({ sort: direction === 'asc' ? 'oldest' : undefined })}
        loading={isBusy}
        csvName="invoices"
        onExport={onExport}
        empty={<None search={search} onChange={onChange} />}
      />
      {invoices ? (
        <TrailPager
          label="Invoices"
          trail={search.trail}
          onTrail={(trail) => onChange({ trail })}
          pageSize={PAGE_SIZE}
          shown={invoices.nodes.length}
          total={invoices.totalCount}
          pageInfo={invoices.pageInfo}
          pending={isBusy}
        />
      ) : null}
    </>
  )
}

function useInvoices(search: InvoicesSearch) {
  const key = JSON.stringify({ filter: filterOf(search), orderBy: orderOf(search) })
  const asked = useMemo(() => JSON.parse(key) as { filter: InvoiceFilter; orderBy: InvoiceOrder }, [key])
  // Each page stands for itself: the cache would put it behind the others.
  const { data, previousData, error, refetch, networkStatus } = useQuery(InvoiceListDocument, {
    variables: { ...asked, first: PAGE_SIZE, after: trailOf(search.trail).after ?? null },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const invoices = (data ?? (error ? undefined : previousData))?.invoices
  const isBusy = networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error
  return { invoices, error, refetch, isBusy, asked }
}

const UNFILTERED = {
  q: undefined,
  type: undefined,
  status: undefined,
  overdue: undefined,
  from: undefined,
  until: undefined,
}

function None({ search, onChange }: InvoicesPartProps) {
  if (isNarrowed(search))
    return (
      <NoResults
        title="No invoice matches"
        message="Other invoices exist under other filters. A number is searched for in full, such as AB-2026-000001."
        onClear={() => onChange(UNFILTERED)}
      />
    )
  return (
    <EmptyState
      title="No invoices yet"
      message="A completed launch is invoiced with its platform fee, an aborted one with its charge. Each is due in 30 days."
      action={<ButtonLink to="/launches">See your launches</ButtonLink>}
    />
  )
}
