// npm run db:reset: throws the embedded database away; the next start makes and fills a new one.
import { removeEmbedded } from '../../apps/api/src/platform/postgres/index.ts'
import { POSTGRES_HOME } from '../lib/paths.ts'
import { Failure, fail, step } from '../lib/progress.ts'
import { runningSupervisor } from '../lib/run-file.ts'
import { readEnvironment } from '../lib/settings.ts'

try {
  if (readEnvironment().DATABASE_URL) throw new Failure('DATABASE_URL is set: that database is yours to empty.')
  if (runningSupervisor()) throw new Failure('AstroBookings is running: stop it first.')
  await step('Removing the embedded database', () => removeEmbedded(POSTGRES_HOME))
} catch (error) {
  fail(error)
}
