import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import rules from '../../.dependency-cruiser.mjs'

const module = 'apps/api/src/modules'
const platform = 'apps/api/src/platform'

/** For each rule, the file that breaks it and what it imports. */
const BROKEN: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'platform-knows-no-domain': [`${platform}/jobs/index.ts`, `${module}/fleet/index.ts`],
  'identity-knows-nothing-above': [`${module}/identity/a.ts`, `${module}/bookings/index.ts`],
  'fleet-knows-nothing-above': [`${module}/fleet/a.ts`, `${module}/launches/index.ts`],
  'launches-knows-nothing-above': [`${module}/launches/a.ts`, `${module}/finance/index.ts`],
  'finance-knows-nothing-above': [`${module}/finance/a.ts`, `${module}/bookings/index.ts`],
  'domain-knows-nobody-aside': [`${module}/bookings/a.ts`, `${module}/notifications/index.ts`],
  'through-the-module-door': [`${module}/bookings/a.ts`, `${module}/launches/launch.entity.ts`],
  'through-the-module-door-from-outside': ['apps/api/src/server.ts', `${module}/launches/launch.entity.ts`],
  'through-the-platform-door': [`${platform}/jobs/index.ts`, `${platform}/db/database.ts`],
  'through-the-platform-door-from-outside': [`${module}/fleet/a.ts`, `${platform}/db/database.ts`],
  'apps-apart': ['apps/agency/src/main.tsx', 'apps/traveler/src/client.ts'],
  'packages-know-no-app': ['packages/ui/src/index.ts', 'apps/traveler/src/client.ts'],
  'features-apart': ['apps/traveler/src/features/trips/a.tsx', 'apps/traveler/src/features/search/b.tsx'],
  'shared-knows-no-feature': ['apps/traveler/src/shared/a.ts', 'apps/traveler/src/features/search/b.tsx'],
  'ui-knows-no-graphql': ['packages/ui/src/a.ts', 'packages/graphql/src/index.ts'],
  'product-knows-no-test': ['apps/api/src/server.ts', 'apps/api/test/harness/index.ts'],
  'no-cycles': [`${module}/fleet/a.ts`, `${module}/fleet/b.ts`],
}

/** What the architecture allows, beside each other in one tree. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  [`${module}/bookings/a.ts`, `${module}/launches/index.ts`],
  [`${module}/notifications/a.ts`, `${module}/bookings/index.ts`],
  [`${module}/fleet/fleet.entity.ts`, `${platform}/db/columns.ts`],
  ['apps/traveler/src/features/trips/a.tsx', 'apps/traveler/src/shared/b.ts'],
  ['apps/traveler/src/routes/c.tsx', 'apps/traveler/src/features/search/d.tsx'],
  ['apps/traveler/src/client.ts', 'packages/graphql/src/index.ts'],
]

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'astro-doors-'))
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** The rules that a tree of files breaks. */
async function brokenRules(
  name: string,
  imports: readonly (readonly [from: string, to: string])[],
): Promise<readonly string[]> {
  const baseDir = join(directory, name)
  for (const folder of ['apps', 'packages']) mkdirSync(join(baseDir, folder), { recursive: true })
  for (const file of new Set(imports.flat())) {
    const targets = imports
      .filter(([from]) => from === file)
      .map(([, to]) => `import ${JSON.stringify(join(baseDir, to))}\n`)
    mkdirSync(dirname(join(baseDir, file)), { recursive: true })
    writeFileSync(join(baseDir, file), targets.join(''))
  }
  const { forbidden, options } = rules
  const ruleSet = { forbidden } as IFlattenedRuleSet
  const { output } = await cruise(['apps', 'packages'], {
    ...(options as ICruiseOptions),
    baseDir,
    ruleSet,
    validate: true,
  })
  if (typeof output === 'string') throw new Error(output)
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))]
}

describe('the rules of who imports whom', () => {
  it('have each a case that breaks it', () => {
    expect(Object.keys(BROKEN)).toEqual(rules.forbidden.map((rule) => rule.name))
  })

  it.each(Object.entries(BROKEN))('refuse: %s', async (rule, [from, to]) => {
    const imports =
      rule === 'no-cycles'
        ? ([
            [from, to],
            [to, from],
          ] as const)
        : ([[from, to]] as const)
    expect(await brokenRules(rule, imports)).toContain(rule)
  })

  it('let through what the architecture allows', async () => {
    expect(await brokenRules('allowed', ALLOWED)).toEqual([])
  })
})
