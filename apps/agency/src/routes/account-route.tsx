import { AccountPage } from '../features/account/account-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'

export function AccountRoute() {
  return <RequireAgency>{() => <AccountPage />}</RequireAgency>
}
