import { getRouteApi } from '@tanstack/react-router'
import { InvoicePage } from '../features/invoices/invoice-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const route = getRouteApi('/invoices/$invoiceId')

export function InvoiceRoute() {
  const { invoiceId } = route.useParams()
  return (
    <RequireAgency>
      {() => <InvoicePage key={invoiceId} invoiceId={invoiceId} missing={<NotFoundPage />} />}
    </RequireAgency>
  )
}
