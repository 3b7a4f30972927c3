/** Where a notification leads inside the app that lives below `base`; undefined when it leads out of it. */
export function ownPath(link: string | null, base: string): string | undefined {
  if (!link || !/^\/(?![/\\])/.test(link)) return undefined
  if (base === '/' || base === '') return link
  if (link === base) return '/'
  return link.startsWith(`${base}/`) ? link.slice(base.length) : undefined
}
