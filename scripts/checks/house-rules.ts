import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/paths.ts'

/** A rule that no linter has: where a pattern may not stand, and why. */
export interface HouseRule {
  readonly name: string
  readonly why: string
  readonly files: RegExp
  readonly except?: RegExp
  readonly pattern: RegExp
}

/** A line that breaks a rule. */
export interface Breach {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly text: string
}

const API_CODE = /^apps\/api\/src\/.*\.ts$/
const PLATFORM_OR_TESTS = /^apps\/api\/src\/platform\/|\.test\.ts$|\/fixture\//
const CODE = /\.(ts|tsx|mjs|css)$/
const GENERATED = /\/gql\/|^scripts\/checks\/house-rules(\.test)?\.ts$/
export const LONGEST_FILE = 400

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    name: 'time-from-the-clock',
    why: 'use clock.now() of platform/clock, so that tests can hold the time',
    files: API_CODE,
    except: PLATFORM_OR_TESTS,
    pattern: /new Date\(\)|\bDate\.now\(/,
  },
  {
    name: 'chance-from-ids',
    why: 'use platform/ids, the only place that draws randomness',
    files: API_CODE,
    except: PLATFORM_OR_TESTS,
    pattern: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/,
  },
  {
    name: 'settings-from-config',
    why: 'declare a setting in platform/config instead of reading process.env',
    files: API_CODE,
    except: /^apps\/api\/src\/platform\/(config|postgres)\/|\.test\.ts$|\/fixture\//,
    pattern: /\bprocess\.env\b/,
  },
  {
    name: 'no-silenced-checks',
    why: 'mend what is reported, or give the reason behind --',
    files: CODE,
    except: GENERATED,
    pattern: /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable(?!.* -- \S)/,
  },
  {
    name: 'nothing-left-for-later',
    why: 'do it, or leave it out',
    files: CODE,
    except: GENERATED,
    pattern: /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(only|skip|todo)\(/,
  },
  {
    name: 'no-ones-machine',
    why: 'a committed file must mean the same on every machine',
    files: /./,
    except: /^package-lock\.json$|^scripts\/checks\/house-rules(\.test)?\.ts$/,
    pattern: /(?<![\w.-])\/(home|Users|root|work)\/\w/,
  },
]

/** The breaches of one file. */
export function breaches(file: string, text: string): readonly Breach[] {
  const lines = text.split('\n')
  const rules = HOUSE_RULES.filter((rule) => rule.files.test(file) && !(rule.except?.test(file) ?? false))
  const found = rules.flatMap((rule) =>
    lines.flatMap((line, index) =>
      rule.pattern.test(line) ? [{ rule: rule.name, file, line: index + 1, text: line.trim() }] : [],
    ),
  )
  if (!CODE.test(file) || GENERATED.test(file) || lines.length <= LONGEST_FILE + 1) return found
  return [
    ...found,
    { rule: 'short-files', file, line: lines.length, text: `${lines.length} lines; ${LONGEST_FILE} is the most` },
  ]
}

/** The breaches of every file that is, or could be, committed. */
export function allBreaches(): { readonly files: number; readonly found: readonly Breach[] } {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const files = list.split('\n').filter((file) => file !== '' && isText(file) && existsSync(join(ROOT, file)))
  return { files: files.length, found: files.flatMap((file) => breaches(file, readFileSync(join(ROOT, file), 'utf8'))) }
}

function isText(file: string): boolean {
  return !/\.(png|jpe?g|webp|avif|ico|woff2?|pdf|gz)$/.test(file)
}
