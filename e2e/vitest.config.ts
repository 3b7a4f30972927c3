import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'e2e',
    root: import.meta.dirname,
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/harness/global-setup.ts'],
    // One browser at a time: two cores are shared with the server, the worker and PostgreSQL.
    fileParallelism: false,
    // A browser on a busy machine may miss a deadline of ours, such as a hold of seconds; twice in a row is a fault.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
