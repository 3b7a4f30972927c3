import { stringifySearch } from '@astro/web'

/** Launches that left between two days (UTC) and are completed, as a filter of the list of launches. */
export function launchesHref(from: string, until: string): string {
  return `/launches${stringifySearch({ status: 'COMPLETED', from, until })}`
}

/** What the platform invoiced between two days (UTC). */
export function feesHref(from: string, until: string): string {
  return `/invoices${stringifySearch({ from, until })}`
}
