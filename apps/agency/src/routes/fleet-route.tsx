import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { FleetPage } from '../features/fleet/fleet-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'

/** The fleet, with one rocket's panel open at its own address. */
export function FleetRoute() {
  const { rocketId } = useParams({ strict: false })
  const search = useSearch({ from: '/fleet' })
  const navigate = useNavigate({ from: '/fleet' })
  return (
    <RequireAgency>
      {() => (
        <FleetPage
          rocketId={rocketId}
          search={search}
          onSearch={(next, options) =>
            void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
          }
        />
      )}
    </RequireAgency>
  )
}
