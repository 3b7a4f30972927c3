import { defineConfig } from 'vitest/config'
import { oneGraphql } from '../../packages/tooling/vitest.ts'

export default defineConfig({
  resolve: { alias: [oneGraphql] },
  test: {
    name: 'api',
    root: import.meta.dirname,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    setupFiles: ['test/harness/setup.ts'],
    // Forks, because argon2 and signals behave there as in the real process; two, because a machine may have two cores.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
