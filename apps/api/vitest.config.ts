import { defineConfig } from 'vitest/config'
import { apiTests } from './test/harness/vitest-settings.ts'

export default defineConfig(
  apiTests({
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/*.scale.test.ts'],
    // Two, because a machine may have two cores.
    maxWorkers: 2,
  }),
)
