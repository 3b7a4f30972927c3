import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../generate/generate.ts'
import { sourceTool } from '../lib/database.ts'
import { bin, ROOT } from '../lib/paths.ts'
import { Failure } from '../lib/progress.ts'
import { mustRun } from '../lib/run-program.ts'
import { composeProblems } from './compose.ts'
import { allBreaches, HOUSE_RULES } from './house-rules.ts'

/** One static check. `run` answers with what it looked at, and throws when something is wrong. */
export interface Check {
  readonly name: string
  readonly about: string
  run(): Promise<string>
}

const node = (parameters: readonly string[]): Promise<string> => mustRun({ command: process.execPath, parameters })

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() ?? ''
}

async function types(): Promise<string> {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`),
  )
  const projects = [...folders, 'scripts', 'bench', 'e2e'].filter((folder) =>
    existsSync(join(ROOT, folder, 'tsconfig.json')),
  )
  for (const project of projects) await node([bin('tsc', 'typescript'), '--noEmit', '-p', project])
  return projects.join(', ')
}

async function houseRules(): Promise<string> {
  const { files, found } = allBreaches()
  const why = new Map(HOUSE_RULES.map((rule) => [rule.name, rule.why]))
  const list = found.map(({ rule, file, line, text }) => `${file}:${line} ${rule}: ${why.get(rule) ?? ''}\n    ${text}`)
  if (found.length > 0) throw new Failure(list.join('\n'))
  return `${files} files`
}

async function generated(): Promise<string> {
  const changed = await generate()
  if (changed.length > 0)
    throw new Failure(`These were out of date; they are written now, commit them:\n  ${changed.join('\n  ')}`)
  return 'everything as `npm run generate` writes it'
}

async function compose(): Promise<string> {
  const problems = composeProblems()
  if (problems.length > 0) throw new Failure(problems.join('\n'))
  return 'docker-compose.yml'
}

export const CHECKS: readonly Check[] = [
  { name: 'types', about: 'TypeScript 7, strict', run: types },
  {
    name: 'lint',
    about: 'oxlint with types',
    run: async () =>
      lastLine(await node([bin('oxlint'), '--type-aware', '--deny-warnings', '--report-unused-disable-directives'])),
  },
  { name: 'format', about: 'oxfmt', run: async () => lastLine(await node([bin('oxfmt'), '--check', '.'])) },
  { name: 'house', about: 'the rules of the house', run: houseRules },
  {
    name: 'doors',
    about: 'module doors, direction, cycles (dependency-cruiser)',
    run: async () => {
      const cruiser = bin('depcruise', 'dependency-cruiser')
      return lastLine(
        await node([cruiser, '--config', '.dependency-cruiser.mjs', 'apps', 'packages', 'scripts', 'bench', 'e2e']),
      )
    },
  },
  {
    name: 'generated',
    about: 'generated files are up to date',
    run: generated,
  },
  {
    name: 'unused',
    about: 'no unused files, exports, dependencies (knip)',
    run: async () => lastLine(await node([bin('knip')])),
  },
  {
    name: 'schema',
    about: 'the schema is described and consistently named (graphql-eslint)',
    run: async () => {
      await node([bin('eslint'), '--max-warnings', '0', 'schema.graphql'])
      return 'schema.graphql'
    },
  },
  {
    name: 'migrations',
    about: 'migrations match the entities',
    run: async () => {
      await sourceTool('check-migrations', process.env)
      return 'an empty database, migrated'
    },
  },
  { name: 'compose', about: 'docker-compose.yml and its settings', run: compose },
]
