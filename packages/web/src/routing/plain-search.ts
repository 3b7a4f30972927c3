/**
 * Search params as plain strings: the router's own reading turns "2" into a number and its writing puts JSON into
 * the address. `?seats=2&to=MOON,MARS` is what people share.
 */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** The search part of an address, with its `?`; empty when nothing is set. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const written = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  // Commas and slashes may stand in a query as they are, and read better.
  return written ? `?${written.replaceAll('%2C', ',').replaceAll('%2F', '/')}` : ''
}
