export { createDatabase, createPool, type Database, type DatabaseSettings } from './database.ts'
export { migrate, pendingSchemaChanges } from './migrate.ts'
export { prepared, Values } from './prepared.ts'
export { sqlOf, sqlOfClient, type Sql, type Statement } from './sql.ts'
