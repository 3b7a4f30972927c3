import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { API, bin, ROOT } from './paths.ts'
import { step } from './progress.ts'
import { mustRun } from './run-program.ts'
import { fingerprint } from './sources.ts'
import { isStamped, stamp } from './stamp.ts'

const SOURCES = ['apps', 'packages', 'schema.graphql', 'package-lock.json', 'turbo.json']

/** Builds the server and the apps, unless nothing was touched since the last time. */
export async function buildIfNeeded(signal: AbortSignal): Promise<void> {
  const state = fingerprint(SOURCES)
  if (isBuilt() && isStamped('build', state)) return
  await step('Building the server and the apps', () => build(signal))
  stamp('build', fingerprint(SOURCES))
}

function isBuilt(): boolean {
  const apps = readdirSync(join(ROOT, 'apps')).filter((app) => existsSync(join(ROOT, 'apps', app, 'vite.config.ts')))
  const pages = apps.map((app) => join(ROOT, 'apps', app, 'dist', 'index.html'))
  return [join(API, 'dist', 'src', 'server.js'), ...pages].every((file) => existsSync(file))
}

/** turbo looks at contents: what did not really change comes out of its cache. */
async function build(signal: AbortSignal): Promise<void> {
  await mustRun({
    command: process.execPath,
    parameters: [bin('turbo'), 'run', 'build', '--output-logs=errors-only'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    signal,
  })
}
