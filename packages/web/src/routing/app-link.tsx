import type { LinkProps } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { parseSearch } from './plain-search.ts'

/** How @astro/ui draws the links of this app: by the router, without loading the page anew. `href` may have a search. */
export function AppLink({ href, ...rest }: LinkProps) {
  const [path = '', search] = href.split('?')
  // The search is the page's own, which only its route knows.
  return <Link to={path} {...(search ? { search: parseSearch(search) } : {})} {...rest} />
}
