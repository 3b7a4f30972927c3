import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bin, ROOT } from './paths.ts'
import { RESULTS, type Tally } from './results.ts'

interface JsonReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

/** Runs Vitest with its own output, and counts. A file that cannot even be loaded counts as a failure. */
export async function runVitest(name: string, parameters: readonly string[]): Promise<Tally> {
  const report = join(RESULTS, `${name}.json`)
  mkdirSync(RESULTS, { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn(process.execPath, [bin('vitest'), 'run', ...reporters, ...parameters], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (exit) => resolve(exit ?? 1))
  })
  const { passed, failed } = read(report)
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) }
}

function read(report: string): Tally {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as JsonReport
    return { passed: json.numPassedTests, failed: json.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
