export { DEMO_LOGINS, DEMO_PASSWORD } from './demo-logins.ts'
export { type SeedReport, isSeeded, seed } from './seed.ts'
