// npm run bench [-- options]: measures the product beside its limits, each on a core of its own; --help lists the options.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { canPin, CORES } from '../../bench/src/pinned.ts'
import { bin, ROOT } from '../lib/paths.ts'
import { fail, step } from '../lib/progress.ts'
import { mustRun } from '../lib/run-program.ts'

const given = process.argv.slice(2)

try {
  if (!given.includes('--build') && !given.includes('--help')) await step('Building the server', build)
} catch (error) {
  fail(error)
}

const command = [process.execPath, join(ROOT, 'bench', 'src', 'main.ts'), ...given]
const [first = '', ...rest] = canPin() ? ['taskset', '-c', CORES.rest, ...command] : command
const bench = spawn(first, rest, { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => bench.kill(signal))
bench.once('exit', (code) => process.exit(code ?? 1))

/** turbo looks at contents: nothing is built twice. */
async function build(): Promise<void> {
  await mustRun({
    command: process.execPath,
    parameters: [bin('turbo'), 'run', 'build', '--filter=@astro/api', '--output-logs=errors-only'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  })
}
