import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { schemaForAudience } from '../platform/access/index.ts'
import { buildSchema, printSdl } from '../platform/graphql/index.ts'
import { resolvers } from '../resolvers.ts'
import { APP_AUDIENCES } from './role-schemas.ts'

// Writes the schema, and each app's view of it. With --check it only compares, and fails when one is out of date.

const ROOT = join(import.meta.dirname, '../../../..')
const NOTE = '# Emitted by `npm run schema`; never edited.\n\n'

const schema = buildSchema(resolvers)
const files = new Map([
  [join(ROOT, 'schema.graphql'), printSdl(schema)],
  ...Object.entries(APP_AUDIENCES).map(([app, audiences]): [string, string] => [
    join(ROOT, `packages/graphql/schemas/${app}.graphql`),
    printSdl(schemaForAudience(schema, audiences)),
  ]),
])

const stale: string[] = []
for (const [file, sdl] of files) {
  const text = NOTE + sdl
  if ((await readFile(file, 'utf8').catch(() => null)) === text) continue
  stale.push(relative(ROOT, file))
  if (process.argv.includes('--check')) continue
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

if (!process.argv.includes('--check'))
  console.log(stale.length === 0 ? 'The schema is up to date.' : `Written: ${stale.join(', ')}`)
else if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run schema\`.`)
  process.exitCode = 1
}
