import { join } from 'node:path'
import type { ViteUserConfig } from 'vitest/config'
import { oneGraphql } from '../../../../packages/tooling/vitest.ts'

type TestSettings = NonNullable<ViteUserConfig['test']>

/** What every Vitest project of the API shares: the one PostgreSQL, quiet logs, processes instead of threads. */
export function apiTests(own: TestSettings): ViteUserConfig {
  return {
    resolve: { alias: [oneGraphql] },
    test: {
      root: join(import.meta.dirname, '..', '..'),
      globalSetup: ['test/harness/global-setup.ts'],
      setupFiles: ['test/harness/setup.ts'],
      // argon2 and signals behave in a process as they do in the product.
      pool: 'forks',
      testTimeout: 20_000,
      hookTimeout: 60_000,
      ...own,
    },
  }
}
