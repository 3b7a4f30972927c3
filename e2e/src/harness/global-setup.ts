import type { TestProject } from 'vitest/node'
import { startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product runs: scheme, host, port. */
    readonly origin: string
  }
}

/** One product for all journeys. With `E2E_ORIGIN` they run against one that is already there. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.E2E_ORIGIN
  const product = given === undefined || given === '' ? await startProduct() : undefined
  project.provide('origin', product?.origin ?? given ?? '')
  return product ? () => product.stop() : undefined
}
