import { inlineDocuments } from '@astro/graphql/vite'
import react from '@vitejs/plugin-react'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const API = process.env.API_ORIGIN ?? 'http://localhost:4000'
const documents = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url))

export default defineConfig(({ command, mode }) => ({
  base: '/',
  plugins: [...(mode === 'test' ? [] : [inlineDocuments(documents)]), react()],
  resolve: {
    // RxJS as it was written: otherwise it comes with helpers for browsers without classes.
    conditions: ['es2015', ...defaultClientConditions],
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
    // What every page needs comes as one file: it compresses better than a dozen, and takes one request.
    // scripts/check-budget.ts says when it grows too large.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: { proxy: { '/graphql': { target: API, ws: true } } },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
}))
