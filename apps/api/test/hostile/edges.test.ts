import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsIn } from './leaks.ts'
import { type HostileWorld, openHostileWorld } from './world.ts'

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld()
})
afterAll(() => world.close())

const INSTANTS = ['bookings', 'launches']
const spans = (day: string) =>
  ['invoices', ...INSTANTS].flatMap((list) => {
    const at = INSTANTS.includes(list) ? `${day}T00:00:00Z` : day
    return [`${list}(filter: { from: "${at}" })`, `${list}(filter: { to: "${at}" })`]
  })

/** Found by the random requests, kept so that they are asked each time. */
describe('the ends of the calendar', () => {
  it.each(['0001-01-01', '1582-10-10', '1899-12-31', '1969-12-31', '9999-12-31'])(
    'lists from and to %s are answered',
    async (day) => {
      for (const list of spans(day)) {
        const reply = await world.callers.FINANCIAL_OPERATOR.ask(`{ ${list} { nodes { id } totalCount } }`)
        expect([list, faultsIn(reply), reply.errors]).toEqual([list, [], []])
      }
    },
  )

  it('the year 0, which there was not, is refused', async () => {
    for (const list of spans('0000-01-01')) {
      const { status, errors } = await world.callers.FINANCIAL_OPERATOR.ask(`{ ${list} { nodes { id } } }`)
      expect([list, status, errors[0]?.extensions.code]).toEqual([list, 400, 'BAD_USER_INPUT'])
    }
  })

  it.each([
    ['launches', ['LAUNCH_DATE ASC', '0000-01-01T00:00:00.000Z']],
    ['bookings', ['bookingDate', '0000-01-01T00:00:00.000Z']],
  ])('a cursor of %s into the year 0 is refused', async (list, place) => {
    const after = Buffer.from(JSON.stringify([1, ...place, '01934567-8901-7234-8567-890123456789'])).toString(
      'base64url',
    )
    const reply = await world.callers.FINANCIAL_OPERATOR.ask(
      `query ($after: String) { ${list}(after: $after) { nodes { id } } }`,
      { after },
    )
    expect([faultsIn(reply), reply.errors[0]?.extensions.code]).toEqual([[], 'BAD_USER_INPUT'])
  })
})
