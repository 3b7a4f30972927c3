import { AccountPage } from '../features/account/account-page.tsx'
import { RequireViewer } from '../session/require-viewer.tsx'

export function AccountRoute() {
  return <RequireViewer>{() => <AccountPage />}</RequireViewer>
}
