import { createClient } from '@astro/graphql'

/** The one client of this app. */
export const client = createClient({ app: 'agency' })
