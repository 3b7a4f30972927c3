import { type RunningDatabase, startDatabase } from './database.ts'
import { runningSupervisor } from './run-file.ts'

/** Starts the database for one command, and stops it afterwards unless the product runs on it. */
export async function withDatabase(
  env: NodeJS.ProcessEnv,
  work: (database: RunningDatabase) => Promise<void>,
): Promise<void> {
  const database = await startDatabase(env)
  try {
    await work(database)
  } finally {
    if (!runningSupervisor()) await database.embedded?.stop()
  }
}
