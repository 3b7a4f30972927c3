import { getRouteApi } from '@tanstack/react-router'
import { SchedulePage } from '../features/schedule/schedule-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/launches/new')

export function ScheduleRoute() {
  const search = route.useSearch()
  return <RequireAgency>{({ agency }) => <SchedulePage agencyId={agency.id} search={search} />}</RequireAgency>
}
