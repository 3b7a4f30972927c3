import { getRouteApi } from '@tanstack/react-router'
import { TripPage } from '../features/trips/trip-page.tsx'
import { RequireViewer } from '../session/require-viewer.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const route = getRouteApi('/trips/$reference')

export function TripRoute() {
  const { reference } = route.useParams()
  const { booked } = route.useSearch()
  return (
    <RequireViewer>
      {() => <TripPage key={reference} reference={reference} isNew={booked === '1'} missing={<NotFoundPage />} />}
    </RequireViewer>
  )
}
