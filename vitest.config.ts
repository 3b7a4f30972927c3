import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'apps/api/vitest.scale.config.ts',
      '{apps,packages}/*/{vite,vitest}.config.ts',
      '{scripts,e2e}/vitest.config.ts',
    ],
    reporters: ['default'],
  },
})
