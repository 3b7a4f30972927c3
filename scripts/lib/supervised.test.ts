import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { isRunning, markOf } from './process-mark.ts'
import { type Supervised, supervise } from './supervised.ts'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'astro-supervised-'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
  vi.restoreAllMocks()
})

function start(name: string, program: string): Supervised {
  const file = join(directory, `${name}.mjs`)
  writeFileSync(file, program)
  return supervise({ name: `test-${name}`, parameters: [file], env: process.env, onChange: () => undefined })
}

it('starts a process again that was killed', async () => {
  const patient = start('patient', `console.log('here'); setInterval(() => undefined, 1000)`)
  await expect.poll(() => patient.lastWords()).toBe('here')
  const first = patient.pid() ?? 0
  process.kill(first, 'SIGKILL')
  await expect.poll(() => patient.pid() !== undefined && patient.pid() !== first, { timeout: 5000 }).toBe(true)
  expect(patient.crashes()).toBe(1)
  await patient.stop()
})

it('lets a process finish when it is asked to stop, and does not start it again', async () => {
  const polite = start(
    'polite',
    `process.on('SIGTERM', () => { console.log('bye'); process.exit(0) }); console.log('here'); setInterval(() => undefined, 1000)`,
  )
  await expect.poll(() => polite.lastWords()).toBe('here')
  const mark = markOf(polite.pid() ?? 0)
  await polite.stop()
  expect(mark && isRunning(mark)).toBe(false)
  expect(polite.lastWords()).toBe('here\nbye')
  expect(polite.pid()).toBeUndefined()
})

it('tells a process from a later one of the same number', () => {
  const mark = markOf(process.pid)
  expect(mark && isRunning(mark)).toBe(true)
  expect(isRunning({ pid: process.pid, born: 'at another time' })).toBe(false)
})
