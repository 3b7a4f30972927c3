export { createDatabase, createPool, type Database, type DatabaseSettings } from './database.ts'
export { migrate, pendingSchemaChanges } from './migrate.ts'
