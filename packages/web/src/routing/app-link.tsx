import type { LinkProps } from '@astro/ui'
import { Link } from '@tanstack/react-router'

/** How @astro/ui draws the links of this app: by the router, without loading the page anew. */
export function AppLink({ href, ...rest }: LinkProps) {
  return <Link to={href} {...rest} />
}
