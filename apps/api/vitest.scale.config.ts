import { defineConfig } from 'vitest/config'
import { apiTests } from './test/harness/vitest-settings.ts'

/** Tests that measure time on large tables: after all others, one by one, so that they measure the product alone. */
export default defineConfig(
  apiTests({ name: 'api-scale', include: ['test/**/*.scale.test.ts'], maxWorkers: 1, sequence: { groupOrder: 1 } }),
)
