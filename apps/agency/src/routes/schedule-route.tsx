import { getRouteApi } from '@tanstack/react-router'
import { SchedulePage } from '../features/schedule/schedule-page.tsx'
import type { ScheduleSearch } from '../features/schedule/schedule-state.ts'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/launches/new')

export function ScheduleRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const keep = (next: ScheduleSearch, options?: { replace?: boolean }) =>
    void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
  return <RequireAgency>{() => <SchedulePage search={search} onSearch={keep} />}</RequireAgency>
}
