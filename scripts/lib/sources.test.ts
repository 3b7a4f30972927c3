import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from './paths.ts'
import { fingerprint } from './sources.ts'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'astro-sources-'))
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

it('changes with every file that is touched, added or taken away, but not with a test', () => {
  const look = (): string => fingerprint([relative(ROOT, directory)])
  const seen = [look()]
  writeFileSync(join(directory, 'a.ts'), 'one')
  seen.push(look())
  utimesSync(join(directory, 'a.ts'), 1, 1)
  seen.push(look())
  writeFileSync(join(directory, 'a.test.ts'), 'two')
  expect(look()).toBe(seen.at(-1))
  rmSync(join(directory, 'a.ts'))
  expect(look()).toBe(seen[0])
  expect(new Set(seen).size).toBe(3)
})
