// npm test: every test; the journeys in a browser last, on the built product. npm test -- <path> runs what matches.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from '../lib/build.ts'
import { ROOT } from '../lib/paths.ts'
import { fail } from '../lib/progress.ts'
import { conclude, type Tally } from '../lib/results.ts'
import { runVitest } from '../lib/vitest.ts'

const given = process.argv.slice(2)

try {
  const tallies = given.length > 0 ? await runChosen() : await runAll()
  const total = tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }))
  conclude('test', 'Tests', total)
  process.exitCode = total.failed === 0 ? 0 : 1
} catch (error) {
  fail(error)
}

async function runChosen(): Promise<readonly Tally[]> {
  if (given.some((parameter) => parameter.includes('e2e'))) await buildIfNeeded(new AbortController().signal)
  return [await runVitest('chosen', given)]
}

async function runAll(): Promise<readonly Tally[]> {
  await buildIfNeeded(new AbortController().signal)
  const rest = await runVitest('rest', ['--project=!e2e'])
  return existsSync(join(ROOT, 'e2e', 'vitest.config.ts'))
    ? [rest, await runVitest('journeys', ['--project=e2e'])]
    : [rest]
}
