import { ImportPage } from '../features/import/import-page.tsx'
import { RequireAgency } from '../session/require-agency.tsx'

export function ImportRoute() {
  return <RequireAgency>{() => <ImportPage />}</RequireAgency>
}
