import { readFileSync } from 'node:fs'

const TAG = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g
const DEFINITION = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/

interface InlinePlugin {
  name: string
  enforce: 'pre'
  transform(this: unknown, code: string, id: string): { code: string; map: null } | undefined
}

/**
 * Replaces each `graphql(`…`)` of an app by the document generated for it, so that every lazy chunk carries
 * its own operations only: the generated lookup table would put all of them in the first chunk.
 *
 * @param generated path of the generated `src/gql/graphql.ts`
 */
export function inlineDocuments(generated: string): InlinePlugin {
  let source = ''
  let documents = new Map<string, string>()
  return {
    name: 'astro:inline-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/src/gql/') || !code.includes('graphql(')) return undefined
      // While developing, documents are generated anew beside a server that runs on.
      const present = readFileSync(generated, 'utf8')
      if (present !== source) documents = readDocuments(present)
      source = present
      return { code: inline(code, documents, id), map: null }
    },
  }
}

/** Each document's JSON by its constant's name in small letters: code generation has its own way with capitals. */
export function readDocuments(source: string): Map<string, string> {
  const documents = new Map<string, string>()
  for (const [, name, json] of source.matchAll(/^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm)) {
    if (name && json) documents.set(name.toLowerCase(), json)
  }
  return documents
}

function inline(code: string, documents: ReadonlyMap<string, string>, id: string): string {
  return code
    .replace(TAG, (_call, text: string) => {
      const name = DEFINITION.exec(text)?.[1] ?? ''
      const key = name.toLowerCase()
      const json = documents.get(`${key}document`) ?? documents.get(`${key}fragmentdoc`)
      if (!json) throw new Error(`${id}: ${name || 'a document'} is not generated yet: npm run generate`)
      return `(${json})`
    })
    .replace(/^import \{ graphql \} from .*gql.*;?$/m, '')
}
