import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { sourceTool } from '../lib/database.ts'
import { bin, ROOT } from '../lib/paths.ts'
import { step } from '../lib/progress.ts'
import { mustRun } from '../lib/run-program.ts'
import { writeEnvExample } from './env-example.ts'
import { writeModuleMap } from './module-map.ts'

/** Writes everything that is generated and committed. Gives the files that changed. */
export async function generate(): Promise<readonly string[]> {
  const before = contents()
  await step('Settings (.env.example)', async () => writeEnvExample())
  await step('Module map (docs/module-map.md)', async () => writeModuleMap())
  await step('Schema (schema.graphql, packages/graphql/schemas)', () => sourceTool('emit-schema', process.env))
  for (const app of apps()) await step(`Operations of apps/${app}`, () => generateOperations(app))
  const after = contents()
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .toSorted()
}

function apps(): readonly string[] {
  return readdirSync(join(ROOT, 'apps')).filter((app) => existsSync(join(ROOT, 'apps', app, 'codegen.ts')))
}

async function generateOperations(app: string): Promise<void> {
  const codegen = bin('graphql-codegen', '@graphql-codegen/cli')
  await mustRun({
    command: process.execPath,
    parameters: [codegen, '--config', 'codegen.ts'],
    cwd: join(ROOT, 'apps', app),
  })
}

/** A digest of each generated file. */
function contents(): ReadonlyMap<string, string> {
  const places = [
    '.env.example',
    'docs/module-map.md',
    'schema.graphql',
    'packages/graphql/schemas',
    ...apps().map((app) => `apps/${app}/src/gql`),
  ]
  const files = places.flatMap((place) => filesAt(join(ROOT, place)))
  return new Map(
    files.map((file) => [relative(ROOT, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true }).map((entry) => join(path, entry.name))
}
