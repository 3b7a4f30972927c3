import { getRouteApi } from '@tanstack/react-router'
import { InvoicesPage } from '../features/invoices/invoices-page.tsx'
import type { InvoicesSearch } from '../features/invoices/invoices-state.ts'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/invoices')

export function InvoicesRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const keep = (next: InvoicesSearch, options?: { replace?: boolean }) =>
    void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
  return <RequireAgency>{() => <InvoicesPage search={search} onSearch={keep} />}</RequireAgency>
}
