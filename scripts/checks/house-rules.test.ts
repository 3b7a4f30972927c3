import { describe, expect, it } from 'vitest'
import { breaches, HOUSE_RULES, LONGEST_FILE } from './house-rules.ts'

const RULES_FILE = 'apps/api/src/modules/fleet/a.ts'

/** For each rule, lines that break it and lines that come close. */
const CASES: Readonly<Record<string, { readonly broken: readonly string[]; readonly fine: readonly string[] }>> = {
  'time-from-the-clock': { broken: ['const now = new Date()', 'Date.now() - start'], fine: ['new Date(launch.date)'] },
  'chance-from-ids': { broken: ['Math.random() * 2', 'crypto.randomUUID()'], fine: ['newId()'] },
  'settings-from-config': { broken: ['if (process.env.PORT)'], fine: ['process.exit(1)'] },
  'no-silenced-checks': {
    broken: ['// @ts-ignore', '// oxlint-disable-next-line no-shadow'],
    fine: ['// oxlint-disable-next-line no-shadow -- the outer one is the same'],
  },
  'nothing-left-for-later': {
    broken: ['// TODO: later', "it.only('works', () => {})"],
    fine: ['describe.runIf(found)'],
  },
  'no-ones-machine': {
    broken: ["readFile('/home/ada/x')"],
    fine: ["path.join(home, 'x')", 'https://a.example/root/x'],
  },
}

describe('the rules of the house', () => {
  it('have each cases of their own', () => {
    expect(Object.keys(CASES)).toEqual(HOUSE_RULES.map((rule) => rule.name))
  })

  it.each(Object.entries(CASES))('%s', (rule, { broken, fine }) => {
    for (const line of broken) expect(breaches(RULES_FILE, line).map((breach) => breach.rule)).toContain(rule)
    for (const line of fine) expect(breaches(RULES_FILE, line)).toEqual([])
  })

  it('let the platform read the clock', () => {
    expect(breaches('apps/api/src/platform/clock/index.ts', 'new Date()')).toEqual([])
  })

  it('refuse a file that is too long', () => {
    expect(breaches('apps/api/src/a.ts', 'x\n'.repeat(LONGEST_FILE))).toEqual([])
    expect(breaches('apps/api/src/a.ts', 'x\n'.repeat(LONGEST_FILE + 1))).toHaveLength(1)
  })
})
