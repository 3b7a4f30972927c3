import { useApolloClient } from '@apollo/client/react'
import { DocumentButton } from '@astro/web'
import { IconFileTypePdf } from '@tabler/icons-react'
import { graphql } from '../../gql/gql.ts'

const InvoiceAddressDocument = graphql(`
  query InvoiceAddress($id: ID!) {
    invoice(id: $id) {
      id
      documentUrl
    }
  }
`)

export interface InvoiceButtonProps {
  readonly invoice: { readonly id: string; readonly payments: readonly { readonly status: string }[] }
}

/** The invoice on paper: a receipt once money came. */
export function InvoiceButton({ invoice: { id, payments } }: InvoiceButtonProps) {
  const client = useApolloClient()
  const ask = async () => {
    const answer = await client.query({ query: InvoiceAddressDocument, variables: { id }, fetchPolicy: 'no-cache' })
    return answer.data?.invoice?.documentUrl
  }
  return (
    <DocumentButton ask={ask} icon={<IconFileTypePdf size={18} aria-hidden />}>
      {payments.some(({ status }) => status === 'COMPLETED') ? 'Receipt (PDF)' : 'Invoice (PDF)'}
    </DocumentButton>
  )
}
