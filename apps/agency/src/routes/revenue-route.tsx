import { getRouteApi } from '@tanstack/react-router'
import { RevenuePage } from '../features/revenue/revenue-page.tsx'
import type { RevenueSearch } from '../features/revenue/revenue-state.ts'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/revenue')

export function RevenueRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const keep = (next: RevenueSearch, options?: { replace?: boolean }) =>
    void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
  return <RequireAgency>{() => <RevenuePage search={search} onSearch={keep} />}</RequireAgency>
}
