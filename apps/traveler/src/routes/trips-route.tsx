import { getRouteApi } from '@tanstack/react-router'
import { TripsPage } from '../features/trips/trips-page.tsx'
import { RequireViewer } from '../session/require-viewer.tsx'

const route = getRouteApi('/trips')

export function TripsRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <RequireViewer>
      {() => <TripsPage search={search} onSearch={(next) => void navigate({ search: next, resetScroll: false })} />}
    </RequireViewer>
  )
}
