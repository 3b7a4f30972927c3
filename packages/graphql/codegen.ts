import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import { createHash } from 'node:crypto'

type App = 'traveler' | 'agency' | 'office' | 'ops'

/** The schema as an app's audiences see it, from the app's folder; the API's emitter writes it. */
const schemaOf = (app: App) => `../../packages/graphql/schemas/${app}.graphql`

/**
 * The code generation of one app: typed, masked documents in `src/gql/`, checked against what the app's users may
 * see, and `persisted-documents.json`, the operations that the API registers (plain SHA-256 in hex as keys).
 *
 * @param app its name, as its client sends it
 */
export function appCodegen(app: App): CodegenConfig {
  return {
    schema: schemaOf(app),
    documents: ['src/**/*.{ts,tsx}', '!src/gql/**/*'],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      './src/gql/': {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256Hex },
        },
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          inlineFragmentTypes: 'mask',
          customDirectives: { apolloUnmask: true },
          importExtension: '.ts',
          useTypeImports: true,
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
          avoidOptionals: { field: true, inputValue: false, object: true },
          defaultScalarType: 'unknown',
          strictScalars: true,
          scalars: {
            ID: 'string',
            Date: 'string',
            DateTime: 'string',
            Decimal: 'string',
            JSON: 'unknown',
          },
        },
      },
    },
  }
}

/** A function instead of the preset's `sha256`, which would prefix every key with its name. */
function sha256Hex(operation: string): string {
  return createHash('sha256').update(operation).digest('hex')
}
