import { DashboardPage } from '../features/dashboard/dashboard-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'

export function DashboardRoute() {
  return <RequireAgency>{(viewer) => <DashboardPage viewer={viewer} />}</RequireAgency>
}
