import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Two copies of graphql (ESM and CommonJS) refuse each other's schemas: everything under test gets this one. */
export const oneGraphql = { find: /^graphql$/, replacement: require.resolve('graphql') }
