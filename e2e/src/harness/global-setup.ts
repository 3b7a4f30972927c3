import type { TestProject } from 'vitest/node'
import { startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product runs: scheme, host, port. */
    readonly origin: string
    /** Its database, for what a browser cannot see. */
    readonly databaseUrl: string
  }
}

/** One product for all journeys. With `E2E_ORIGIN` and `E2E_DATABASE_URL` they run against one that is already there. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { E2E_ORIGIN: origin, E2E_DATABASE_URL: databaseUrl } = process.env
  const product = origin && databaseUrl ? { origin, databaseUrl, stop: undefined } : await startProduct()
  project.provide('origin', product.origin)
  project.provide('databaseUrl', product.databaseUrl)
  return product.stop
}
