import { inlineDocuments } from '@astro/graphql/vite'
import react from '@vitejs/plugin-react'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defaultClientConditions } from 'vite'
import { defineConfig, type ViteUserConfigFnObject } from 'vitest/config'

const API = process.env.API_ORIGIN ?? 'http://localhost:4000'

/**
 * How each browser app is built, served while developing, and tested.
 *
 * @param folder the app's folder
 * @param base where the server puts it: `/`, `/agency/`
 */
export function appConfig(folder: string, base: string): ViteUserConfigFnObject {
  const documents = join(folder, 'src/gql/graphql.ts')
  return defineConfig(({ command, mode }) => ({
    base,
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
      // build/check-budget.ts says when it grows too large.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
    server: { proxy: { '/graphql': { target: API, ws: true }, '/documents': { target: API } } },
    test: { include: ['src/**/*.test.{ts,tsx}'] },
  }))
}
