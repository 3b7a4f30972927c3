import { expect, it } from 'vitest'
import { type StormOptions, storm } from './storm.ts'

// The short form of `npm run storm`, which takes a minute with 500 bookers, five kills of the API and two of PostgreSQL.

const SHORT: StormOptions = { bookers: 60, seats: 20, seconds: 8, apiKills: 1, databaseKills: 1 }

it('loses nothing and sells nothing twice while nodes and database are killed', { timeout: 180_000 }, async () => {
  const { verdict, acknowledged, counts } = await storm(SHORT)
  expect(verdict).toMatchObject({ violations: [], lost: 0, strayCharges: 0 })
  expect(counts.get('duplicates answered differently')).toBeUndefined()
  expect(acknowledged).toBeGreaterThan(0)
})

it('is found out when the guards of seats are missing', { timeout: 180_000 }, async () => {
  const { verdict } = await storm({
    ...SHORT,
    bookers: 100,
    seats: 60,
    apiKills: 0,
    databaseKills: 0,
    withoutGuards: true,
  })
  expect(verdict.violations.map(({ name }) => name)).toContain('seat-taken-once')
})
