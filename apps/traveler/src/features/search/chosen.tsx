import { useQuery } from '@apollo/client/react'
import { type ActiveFilter, ActiveFilters, countOf, formatDate, formatMoney, parseMoney } from '@astro/ui'
import { SearchOptionsDocument } from './search-options.ts'
import type { LaunchSearch } from './search-state.ts'
import type { SearchPartProps } from './toolbar.tsx'

type Criterion = 'from' | 'until' | 'maxPrice' | 'seats' | 'agency' | 'spaceport' | 'q'

/** What narrows the search besides the destination, each to be taken off. */
export function Chosen({ search, onChange, onClear }: SearchPartProps & { onClear: () => void }) {
  const { data } = useQuery(SearchOptionsDocument)
  const agency = data?.agencies.nodes.find(({ id }) => id === search.agency)?.companyName
  const spaceport = data?.spaceports.find(({ id }) => id === search.spaceport)?.name
  const words: Record<Criterion, (value: string) => string> = {
    q: (value) => `“${value}”`,
    from: (value) => `From ${formatDate(value)}`,
    until: (value) => `Until ${formatDate(value)}`,
    maxPrice: (value) => `Up to ${formatMoney(parseMoney(value) ?? '0')}`,
    seats: (value) => `${countOf(Number(value), 'seat')} or more`,
    agency: () => agency ?? 'One agency',
    spaceport: () => spaceport ?? 'One spaceport',
  }
  const filters = (Object.keys(words) as Criterion[]).flatMap((id): ActiveFilter[] => {
    const value = search[id as keyof LaunchSearch]
    return value === undefined ? [] : [{ id, label: words[id](value) }]
  })
  return <ActiveFilters filters={filters} onRemove={(id) => onChange({ [id]: undefined })} onClear={onClear} />
}
