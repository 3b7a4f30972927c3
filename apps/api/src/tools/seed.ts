import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { DEMO_PASSWORD, ForeignDataError, type SeedReport, seed } from '../../seeds/index.ts'
import { hashPassword } from '../modules/identity/index.ts'
import { clock } from '../platform/clock/index.ts'
import { loadConfig } from '../platform/config/index.ts'

// Fills a migrated database with the demo set; says nothing when it is there already.
//
//   --scale N           also N − 1 load blocks, of about 450 launches, 4,300 bookings and 900 travelers each;
//                       240 reaches 100,000 launches, 1,000,000 bookings and 200,000 travelers
//   --if-empty          leaves a database alone that has data of its own, instead of failing
//   --demo-log-ins      seeds in production, too, though everybody knows the password

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    'if-empty': { type: 'boolean', default: false },
    'demo-log-ins': { type: 'boolean', default: false },
  },
})

const config = loadConfig()
const scale = Number(values.scale)
const startedAt = clock.now().getTime()

if (!Number.isInteger(scale) || scale < 1 || scale > 2000) fail('--scale takes a whole number from 1 to 2000.')
else if (config.profile === 'production' && !values['demo-log-ins']) {
  fail('The demo log-ins have a password that everybody knows: in production they need --demo-log-ins.')
} else await run()

async function run(): Promise<void> {
  try {
    const report = await seed({
      url: config.databaseUrl,
      scale,
      now: clock.now(),
      hashPassword: () => hashPassword(DEMO_PASSWORD),
      progress: (done, of) => {
        if (of > 1 && (done % 10 === 0 || done === of)) console.log(`Block ${done} of ${of} after ${seconds()} s`)
      },
    })
    if (report.app_user !== undefined) console.log(summary(report))
  } catch (error) {
    if (!(error instanceof ForeignDataError)) throw error
    if (!values['if-empty']) fail(error.message)
  }
}

function summary({ launch, booking, traveler }: SeedReport): string {
  const number = (value = 0): string => value.toLocaleString('en-US')
  return `Seeded ${number(launch)} launches, ${number(booking)} bookings and ${number(traveler)} travelers in ${seconds()} s.`
}

function seconds(): string {
  return ((clock.now().getTime() - startedAt) / 1000).toFixed(1)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
