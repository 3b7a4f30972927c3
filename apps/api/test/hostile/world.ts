import { Pool } from 'pg'
import type { Audience } from '../../src/platform/access/index.ts'
import { type Caller, everybody } from '../access/callers.ts'
import { aParty, type Party } from '../access/subjects.ts'
import { aLaunch } from '../factories/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'
import type { Ids } from './values.ts'

/** The same requests each time, so that a failure is a change's and not the dice's. Another number finds other things. */
export const SEED = 20_260_401

/** A server with something in it, and somebody of each audience. */
export interface HostileWorld {
  readonly api: TestApi
  readonly pool: Pool
  readonly callers: Readonly<Record<Audience, Caller>>
  readonly party: Party
  readonly ids: Ids
  close(): Promise<void>
}

export async function openHostileWorld(settings: Readonly<Record<string, string>> = {}): Promise<HostileWorld> {
  const api = await startTestApi({ GATEWAY_TIMEOUT_MS: '100', ...settings })
  const pool = new Pool({ connectionString: api.database.url, max: 3 })
  pool.on('error', () => undefined)
  const everyone = await everybody(api, pool)
  const [party, other] = [await aParty(api, pool), await aParty(api, pool)]
  const launches = await Promise.all(Array.from({ length: 8 }, () => aLaunch(pool)))
  const names = Object.keys(party.subject) as (keyof typeof party.subject)[]
  const ids = Object.fromEntries(names.map((name) => [name, [party.subject[name], other.subject[name]]]))
  return {
    api,
    pool,
    callers: { ...everyone, TRAVELER: party.traveler, AGENCY: party.agency },
    party,
    ids: { ...ids, launchId: [...(ids['launchId'] ?? []), ...launches] },
    async close() {
      await pool.end()
      await api.close()
    },
  }
}
