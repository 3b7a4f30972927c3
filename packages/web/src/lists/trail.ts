import * as v from 'valibot'

const BETWEEN = '~'

/** Which page of a keyset list is shown, as it stands in the URL: the cursors that led there. */
export const TrailSchema = v.optional(
  v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w~-]{1,7000}$/))), undefined),
)

export interface Trail {
  /** The cursor to ask the page for; undefined for the first page. */
  readonly after: string | undefined
  /** From 1. */
  readonly page: number
  /** The trail of the page before; undefined leads to the first page. */
  readonly previous: string | undefined
  /** The trail of the page that follows the last row shown. */
  readonly next: (endCursor: string) => string
}

/** Reads a trail: reloads, links and the back button show the page that was shown. */
export function trailOf(kept: string | undefined): Trail {
  const cursors = kept ? kept.split(BETWEEN) : []
  return {
    after: cursors.at(-1),
    page: cursors.length + 1,
    previous: cursors.slice(0, -1).join(BETWEEN) || undefined,
    next: (endCursor) => [...cursors, endCursor].join(BETWEEN),
  }
}
