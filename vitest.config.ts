import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['{apps,packages}/*/{vite,vitest}.config.ts', '{scripts,e2e}/vitest.config.ts'],
    reporters: ['default'],
  },
})
