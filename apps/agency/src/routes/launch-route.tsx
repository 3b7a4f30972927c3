import { getRouteApi } from '@tanstack/react-router'
import { LaunchPage } from '../features/launch/launch-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const route = getRouteApi('/launches/$slug')

export function LaunchRoute() {
  const { slug } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <RequireAgency>
      {({ agency }) => (
        <LaunchPage
          key={slug}
          slug={slug}
          agencyId={agency.id}
          search={search}
          onSearch={(next, options) =>
            void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
          }
          missing={<NotFoundPage />}
        />
      )}
    </RequireAgency>
  )
}
