import 'reflect-metadata'
import { entities } from '../entities.ts'
import { loadConfig } from '../platform/config/index.ts'
import { migrate } from '../platform/db/index.ts'
import { installJobs } from '../platform/jobs/index.ts'

// Brings the database up to date: tables, guards and the job queue's own schema.

const { databaseUrl } = loadConfig()
const done = await migrate(databaseUrl, entities)
await installJobs(databaseUrl)
console.log(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}`)
