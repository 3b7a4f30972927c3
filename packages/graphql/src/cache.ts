import { InMemoryCache, type FieldPolicy, type PossibleTypesMap, type Reference } from '@apollo/client/cache'

interface Page {
  readonly nodes?: readonly Reference[]
  readonly edges?: readonly { readonly node?: Reference }[]
  readonly pageInfo?: unknown
}

const LISTS_BY_FILTER = [
  'launches',
  'bookings',
  'invoices',
  'users',
  'entryLogs',
  'notificationQueue',
  'jobs',
  'systemLogs',
]
const LISTS_BY_SEARCH = ['agencies', 'travelers']

/** Implementations of the schema's interfaces that documents spread on. */
export const possibleTypes: PossibleTypesMap = { UserError: ['InvalidInput', 'SeatsUnavailable'] }

/**
 * The normalised cache: entities by id, lists by what they were filtered and ordered by.
 *
 * @param pages `joined`: a further page is put behind those that are there, for lists that grow as one reads on;
 *   `apart`: each page stands for itself, for tables that turn pages
 */
export function createCache(pages: 'joined' | 'apart' = 'joined'): InMemoryCache {
  const list = (keyArgs: string[]): FieldPolicy =>
    pages === 'apart' ? { keyArgs: [...keyArgs, 'after', 'first'], merge: false } : keyedList(keyArgs)
  const lists = Object.fromEntries([
    ...LISTS_BY_FILTER.map((field) => [field, list(['filter', 'orderBy'])] as const),
    ...LISTS_BY_SEARCH.map((field) => [field, list(['search'])] as const),
    // It grows as one reads on, and on top, in every app.
    ['notifications', keyedList(['unreadOnly'])] as const,
    ['syncLogs', list([])] as const,
  ])
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: { fields: lists },
      Launch: {
        fields: {
          seats: replaced,
          statusHistory: replaced,
          viewerHolds: replaced,
          bookings: list(['filter']),
        },
      },
      User: { fields: { sessions: replaced, notificationPreferences: replaced } },
      // There is one, the viewer's: parts of a page read it by their fragments.
      AgencyDashboard: { keyFields: [] },
      Booking: { fields: { passengers: replaced } },
      Invoice: { fields: { payments: replaced } },
    },
  })
}

const replaced: FieldPolicy = { merge: false }

/** A keyset-paged list: a page asked for with `after` follows what is there, any other replaces it. */
export function keyedList(keyArgs: FieldPolicy['keyArgs'] & (string[] | false)): FieldPolicy<Page> {
  return {
    keyArgs,
    merge: (existing, incoming, { args }) => (args?.['after'] && existing ? append(existing, incoming) : incoming),
  }
}

function append(existing: Page, incoming: Page): Page {
  const nodes =
    existing.nodes && incoming.nodes ? withoutDoubles(existing.nodes, incoming.nodes, refOf) : incoming.nodes
  const edges =
    existing.edges && incoming.edges
      ? withoutDoubles(existing.edges, incoming.edges, (edge) => refOf(edge.node))
      : incoming.edges
  return { ...existing, ...incoming, ...(nodes ? { nodes } : {}), ...(edges ? { edges } : {}) }
}

/** A row that moved while one was paging shows once, where it was first seen. */
function withoutDoubles<T>(
  existing: readonly T[],
  incoming: readonly T[],
  keyOf: (item: T) => string | undefined,
): T[] {
  const seen = new Set(existing.map(keyOf))
  return [...existing, ...incoming.filter((item) => keyOf(item) === undefined || !seen.has(keyOf(item)))]
}

function refOf(reference: Reference | undefined): string | undefined {
  return reference?.__ref
}
