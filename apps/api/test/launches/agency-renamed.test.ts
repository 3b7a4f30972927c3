import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch } from '../factories/index.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'

let api: TestApi
let pool: pg.Pool
beforeAll(async () => {
  api = await startTestApi()
  pool = new pg.Pool({ connectionString: api.database.url, max: 2 })
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

const REGISTER =
  'mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { user { id } errors { code path } } }'
const RENAME =
  'mutation ($input: UpdateAgencyProfileInput!) { updateAgencyProfile(input: $input) { errors { code path } } }'
const FIND =
  'query ($search: String!) { launches(filter: { search: $search }) { nodes { id agency { companyName } } } }'

it('finds and shows an agency’s launches under its new name at once', async () => {
  const agency = api.client('agency')
  const email = `${newId()}@mail.example`
  const input = {
    email,
    password: 'a-long-walk-on-Europa',
    companyName: 'Quetzal Rides',
    contactPerson: 'Ada',
    contactEmail: email,
  }
  const { data } = await agency.run<{ registerAgency: { user: { id: string } } }>(REGISTER, { input })
  const launchId = await aLaunch(pool, { agencyId: data.registerAgency.user.id })
  const found = async (search: string) =>
    (await api.client().run<{ launches: { nodes: object[] } }>(FIND, { search })).data.launches.nodes
  expect(await found('toucan')).toEqual([])
  const renamed = await agency.run(RENAME, { input: { companyName: 'Toucan Orbital' } })
  expect(renamed.data).toEqual({ updateAgencyProfile: { errors: [] } })
  expect(await found('toucan')).toEqual([{ id: launchId, agency: { companyName: 'Toucan Orbital' } }])
  expect(await found('quetzal')).toEqual([])
})
