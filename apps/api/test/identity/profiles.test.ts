import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import type { Client } from './client.ts'
import { anAgency, aTraveler } from './people.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A logged-in employee of a position. */
async function anEmployee(position: string): Promise<Client> {
  const client = world.client({ app: 'office' })
  const { id } = await aTraveler(client)
  await world.rows(`update app_user set role = 'EMPLOYEE' where id = $1`, [id])
  await world.rows(
    `insert into employee (user_id, first_name, last_name, position, department, created_at, updated_at) values ($1, 'Eve', 'E', $2, 'D', now(), now())`,
    [id, position],
  )
  return client
}

describe('a traveler’s profile', () => {
  const selection = 'user { name traveler { firstName contactPhone address emergencyContact travelPreferences } }'

  it('changes where something is given, and the name with it', async () => {
    const client = world.client()
    const { id } = await aTraveler(client)
    const first = await client.call(
      'updateTravelerProfile',
      { lastName: 'Byron', address: 'Road 1\nLondon', travelPreferences: { seat: 'window' } },
      selection,
    )
    expect(first.value['user']).toEqual({
      name: 'Ada Byron',
      traveler: {
        firstName: 'Ada',
        contactPhone: null,
        address: 'Road 1\nLondon',
        emergencyContact: null,
        travelPreferences: { seat: 'window' },
      },
    })
    const second = await client.call('updateTravelerProfile', { address: null }, selection)
    expect(second.value).toMatchObject({ user: { traveler: { address: null, travelPreferences: { seat: 'window' } } } })
    const log = await world.rows(
      `select details from entry_log where entity_id = $1 and action = 'PROFILE_UPDATED' order by id`,
      [id],
    )
    expect(log).toEqual([
      { details: { changed: ['lastName', 'address', 'travelPreferences'] } },
      { details: { changed: ['address'] } },
    ])
  })

  it('shows everything that is wrong at once', async () => {
    const client = world.client()
    await aTraveler(client)
    const { refusals } = await client.call('updateTravelerProfile', {
      firstName: null,
      contactPhone: 'none',
      address: '\u0007',
      travelPreferences: { note: 'x'.repeat(5000) },
    })
    expect(refusals).toEqual([
      'INVALID_INPUT firstName',
      'INVALID_INPUT contactPhone',
      'INVALID_INPUT address',
      'INVALID_INPUT travelPreferences',
    ])
  })

  it('is written once when nothing changes', async () => {
    const client = world.client()
    const { id } = await aTraveler(client)
    await client.call('updateTravelerProfile', { firstName: 'Ada' })
    expect(
      await world.rows(`select 1 from entry_log where entity_id = $1 and action = 'PROFILE_UPDATED'`, [id]),
    ).toEqual([])
  })

  it('is a traveler’s own affair', async () => {
    const agency = world.client()
    await anAgency(agency)
    expect((await agency.call('updateTravelerProfile', { firstName: 'Eve' })).codes).toEqual(['FORBIDDEN'])
    expect((await world.client().call('updateTravelerProfile', { firstName: 'Eve' })).codes).toEqual([
      'UNAUTHENTICATED',
    ])
  })
})

describe('an agency’s profile', () => {
  const selection = 'user { name agency { companyName taxId legalAddress } }'

  it('is changed by the agency, with before and after of what is public in the entry log', async () => {
    const client = world.client({ app: 'agency' })
    const { id } = await anAgency(client)
    const { value } = await client.call(
      'updateAgencyProfile',
      { companyName: 'Lunar Lines', taxId: 'DE 456', contactEmail: 'new@lunar.example' },
      selection,
    )
    expect(value['user']).toEqual({
      name: 'Lunar Lines',
      agency: { companyName: 'Lunar Lines', taxId: 'DE 456', legalAddress: null },
    })
    const [row] = await world.rows(
      `select details, origin from entry_log where entity_id = $1 and action = 'PROFILE_UPDATED'`,
      [id],
    )
    expect(row).toEqual({
      origin: 'agency',
      details: {
        changed: ['companyName', 'contactEmail', 'taxId'],
        before: { companyName: 'Orbital Tours' },
        after: { companyName: 'Lunar Lines' },
      },
    })
  })

  it('is changed by an operations manager who names it', async () => {
    const { id } = await anAgency(world.client())
    const manager = await anEmployee('OPERATIONS_MANAGER')
    expect((await manager.call('updateAgencyProfile', { companyName: 'X' })).refusals).toEqual([
      'INVALID_INPUT agencyId',
    ])
    const { value } = await manager.call('updateAgencyProfile', { agencyId: id, legalAddress: 'Road 7' }, selection)
    expect(value).toMatchObject({ user: { agency: { legalAddress: 'Road 7', taxId: 'DE 123' } } })
  })

  it('of another agency is as if it did not exist', async () => {
    const other = await anAgency(world.client())
    const client = world.client()
    await anAgency(client)
    const replies = await Promise.all(
      [other.id, newId(), 'x'].map((agencyId) =>
        client.call('updateAgencyProfile', { agencyId, companyName: 'Mine' }, 'user { id }'),
      ),
    )
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(replies[0]?.refusals).toEqual(['NOT_FOUND agencyId'])
  })

  it('is not for other employees to change', async () => {
    const clerk = await anEmployee('CUSTOMER_SERVICE')
    expect((await clerk.call('updateAgencyProfile', { companyName: 'X' })).codes).toEqual(['FORBIDDEN'])
  })
})

describe('the list of agencies', () => {
  const list = (
    client: Client,
    args: string,
    fields = 'nodes { id companyName } pageInfo { hasNextPage endCursor } totalCount',
  ) => client.ask(`{ agencies(${args}) { ${fields} } }`)

  beforeAll(async () => {
    for (const companyName of ['Zeta 100% Space', 'Zeta_B', 'Zeta C']) await anAgency(world.client(), { companyName })
  })

  it('is for everybody, by name, page by page', async () => {
    const anonymous = world.client()
    const first = (await list(anonymous, 'first: 2, search: "zeta"')).value as {
      nodes: { companyName: string }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
      totalCount: number
    }
    expect(first.totalCount).toBe(3)
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = (await list(anonymous, `first: 2, search: "zeta", after: "${first.pageInfo.endCursor}"`))
      .value as typeof first
    expect(second.pageInfo.hasNextPage).toBe(false)
    expect([...first.nodes, ...second.nodes].map(({ companyName }) => companyName).toSorted()).toEqual([
      'Zeta 100% Space',
      'Zeta C',
      'Zeta_B',
    ])
  })

  it.each([
    ['0%', 1],
    ['_', 1],
    ['\\\\', 0],
    ['nobody', 0],
  ])('takes %s as text', async (search, found) => {
    expect((await list(world.client(), `search: "${search}"`)).value).toMatchObject({ totalCount: found })
  })

  it('gives tax data to the agency itself and to staff, and to others nothing', async () => {
    const client = world.client()
    const { id } = await anAgency(client, { companyName: 'Omega' })
    await anAgency(world.client(), { companyName: 'Omega Two' })
    const fields = 'nodes { id taxId legalName legalAddress }'
    const own = (await list(client, 'search: "omega"', fields)).value as {
      nodes: { id: string; taxId: string | null }[]
    }
    expect(own.nodes.map((node) => [node.id === id, node.taxId])).toEqual([
      [true, 'DE 123'],
      [false, null],
    ])
    const staff = (await list(await anEmployee('FINANCIAL_OPERATOR'), 'search: "omega"', fields)).value as typeof own
    expect(staff.nodes.map(({ taxId }) => taxId)).toEqual(['DE 123', 'DE 123'])
    const traveler = world.client()
    await aTraveler(traveler)
    expect((await list(traveler, 'search: "omega"', fields)).codes).toEqual(['FORBIDDEN'])
    const nobody = (await list(world.client(), 'search: "omega"', fields)).value as typeof own
    expect(nobody.nodes.map(({ taxId }) => taxId)).toEqual([null, null])
  })

  it('refuses nonsense in words', async () => {
    expect((await list(world.client(), 'first: 0')).codes).toEqual(['BAD_USER_INPUT'])
    expect((await list(world.client(), 'after: "x"')).codes).toEqual(['BAD_USER_INPUT'])
  })
})

describe('the viewer', () => {
  it('is null without a session, whatever is selected of it', async () => {
    expect(
      (
        await world
          .client()
          .ask(
            '{ viewer { id email name role traveler { dateOfBirth user { id } } employee { position contactEmail user { id } } agency { companyName } } }',
          )
      ).data,
    ).toEqual({ viewer: null })
  })

  it('is an employee with a position', async () => {
    const clerk = await anEmployee('CUSTOMER_SERVICE')
    expect((await clerk.ask('{ viewer { role employee { position department user { role } } } }')).data).toEqual({
      viewer: {
        role: 'EMPLOYEE',
        employee: { position: 'CUSTOMER_SERVICE', department: 'D', user: { role: 'EMPLOYEE' } },
      },
    })
  })
})
