export { DEMO_LOGINS, DEMO_PASSWORD } from './demo-logins.ts'
export { ForeignDataError, type SeedReport, type SeedRequest, seed } from './seed.ts'
