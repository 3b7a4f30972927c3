import { getRouteApi } from '@tanstack/react-router'
import { AccountPage } from '../features/account/account-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'

const route = getRouteApi('/account')

export function AccountRoute() {
  const { returnTo } = route.useSearch()
  return <RequireAgency>{() => <AccountPage returnTo={returnTo} />}</RequireAgency>
}
