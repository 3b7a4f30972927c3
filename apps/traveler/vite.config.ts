import { inlineDocuments } from '@astro/graphql/vite'
import react from '@vitejs/plugin-react'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const API = process.env.API_ORIGIN ?? 'http://localhost:4000'
const documents = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url))

export default defineConfig(({ command, mode }) => ({
  base: '/',
  plugins: [...(mode === 'test' ? [] : [inlineDocuments(documents)]), react()],
  resolve: {
    alias:
      command === 'build'
        ? []
        : // One graphql in tests: Apollo imports it as a module, its tools require it.
          [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': { target: API, ws: true } } },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
}))
