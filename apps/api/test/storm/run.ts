import 'reflect-metadata'
import { type StormOptions, type StormReport, storm } from './storm.ts'

// npm run storm [-- --seconds 60]: the storm, then its control, which must be found out.

const given = process.argv.indexOf('--seconds')
const seconds = given === -1 ? 60 : Number(process.argv[given + 1])
const options: StormOptions = { bookers: 500, seats: 100, seconds, apiKills: 5, databaseKills: 2 }

function tell(what: string, { verdict, acknowledged, counts }: StormReport): void {
  console.log(
    `${what}: ${acknowledged} bookings acknowledged, ${verdict.sold} of ${options.seats} seats taken at the end.`,
  )
  console.log(
    `  lost: ${verdict.lost}, stray charges: ${verdict.strayCharges}, broken invariants: ${verdict.violations.length}`,
  )
  for (const { name, count, examples } of verdict.violations)
    console.log(`    ${name}: ${count}, for example ${examples[0]}`)
  for (const [what2, count] of counts) console.log(`  ${what2}: ${count}`)
}

const real = await storm(options)
tell('Storm', real)
const control = await storm({
  ...options,
  seconds: Math.min(seconds, 15),
  apiKills: 0,
  databaseKills: 0,
  withoutGuards: true,
})
tell('Control, without the guards', control)

const duplicates = real.counts.get('duplicates answered differently') ?? 0
if (!real.verdict.isClean || duplicates > 0) console.error('FAILED: the storm left something broken.')
else if (control.verdict.isClean) console.error('FAILED: the control was not found out, so the storm proves nothing.')
else console.log('Passed: nothing broke, and without the guards it would have been seen.')
process.exitCode = real.verdict.isClean && duplicates === 0 && !control.verdict.isClean ? 0 : 1
