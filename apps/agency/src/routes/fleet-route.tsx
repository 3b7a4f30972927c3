import { getRouteApi, useParams } from '@tanstack/react-router'
import { FleetPage } from '../features/fleet/fleet-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/fleet')

/** The fleet, with one rocket's panel open at its own address. */
export function FleetRoute() {
  const { rocketId } = useParams({ strict: false })
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const open = (next: string | undefined) =>
    next === undefined
      ? void navigate({ to: '/fleet', search, resetScroll: false })
      : void navigate({ to: '/fleet/$rocketId', params: { rocketId: next }, search, resetScroll: false })
  return (
    <RequireAgency>
      {() => (
        <FleetPage
          rocketId={rocketId}
          search={search}
          onSearch={(next, options) =>
            void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
          }
          onOpen={open}
          onDone={() => void navigate({ to: '/fleet', search, resetScroll: false, ignoreBlocker: true })}
        />
      )}
    </RequireAgency>
  )
}
