import { defineConfig } from 'vitest/config'

// Only the pure parts are tested here; how the components look and behave is looked at in the gallery.
export default defineConfig({ test: { name: 'ui', include: ['src/**/*.test.ts'] } })
