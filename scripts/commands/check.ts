// npm run check [-- names]: every static check, one after the other; the machine may be small.
import { CHECKS } from '../checks/checks.ts'
import { explain, fail, Failure } from '../lib/progress.ts'
import { conclude } from '../lib/results.ts'

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !CHECKS.some((check) => check.name === name))
if (unknown.length > 0)
  fail(new Failure(`No such check: ${unknown.join(', ')}. There are ${CHECKS.map((check) => check.name).join(', ')}.`))

let passed = 0
let failed = 0
for (const check of CHECKS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  const started = performance.now()
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`
  try {
    const detail = await check.run()
    passed += 1
    console.log(`✓ ${check.name}: ${check.about} (${seconds()})${detail === '' ? '' : `\n    ${detail}`}`)
  } catch (error) {
    failed += 1
    console.error(`✗ ${check.name}: ${check.about} (${seconds()})\n${explain(error)}\n`)
  }
}
conclude('check', 'Checks', { passed, failed })
process.exitCode = failed === 0 ? 0 : 1
