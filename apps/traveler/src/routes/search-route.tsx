import { getRouteApi } from '@tanstack/react-router'
import { SearchPage } from '../features/search/search-page.tsx'
import type { LaunchSearch } from '../features/search/search-state.ts'

const route = getRouteApi('/launches')

export function SearchRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const keep = (next: LaunchSearch, options?: { replace?: boolean }) =>
    void navigate({ search: next, replace: options?.replace ?? false, resetScroll: false })
  return <SearchPage search={search} onSearch={keep} />
}
