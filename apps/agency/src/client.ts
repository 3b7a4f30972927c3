import { createCache, createClient } from '@astro/graphql'

/** The one client of this app. Its tables turn pages. */
export const client = createClient({ app: 'agency', cache: createCache('apart') })
