// The whole API is behind a door of its own, test-api.ts: loading it takes a second that not every test needs.
export { createTestDatabase, type TestDatabase } from './test-database.ts'
