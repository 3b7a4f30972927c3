import { getRouteApi } from '@tanstack/react-router'
import { LaunchesPage } from '../features/launches/launches-page.tsx'
import type { LaunchesSearch } from '../features/launches/launches-state.ts'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/launches')

export function LaunchesRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const keep = (next: LaunchesSearch, options?: { replace?: boolean }) =>
    void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
  return (
    <RequireAgency>
      {({ agency }) => <LaunchesPage agencyId={agency.id} search={search} onSearch={keep} />}
    </RequireAgency>
  )
}
