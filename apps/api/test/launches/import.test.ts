import { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { aCaller, type Caller } from '../access/callers.ts'
import { startTestApi, type TestApi } from '../harness/test-api.ts'

const HEADER = 'rocket,spaceport,destination,launchDate,pricePerSeat,totalSeats,minimumSeats'
const GOOD = 'Aurora,Kourou,MOON,2031-05-01 14:00,250000.00,20,5'

interface Refusal {
  readonly code: string
  readonly message: string
  readonly path: readonly string[]
}
interface Preview {
  readonly rows: readonly { readonly line: number; readonly rocket: string; readonly errors: readonly Refusal[] }[]
  readonly errors: readonly Refusal[]
}
interface Imported extends Preview {
  readonly launches: readonly {
    readonly slug: string
    readonly launchDate: string
    readonly minimumSeats: number | null
  }[]
}

let api: TestApi
let pool: Pool
let agency: Caller

beforeAll(async () => {
  api = await startTestApi()
  pool = new Pool({ connectionString: api.database.url, max: 3 })
  await pool.query(
    `insert into spaceport (id, name, location, time_zone, created_at, updated_at) values ($1, 'Kourou', 'French Guiana', 'America/Cayenne', now(), now()),
       ($2, 'Cape', 'Florida', 'America/New_York', now(), now())`,
    [newId(), newId()],
  )
})
beforeEach(async () => {
  agency = await aCaller(api, pool, 'AGENCY')
  for (const [name, model, range, capacity] of [
    ['Aurora', 'Mark 2', 'MARS', 30],
    ['Borealis', 'Mark 1', 'ISS', 4],
    ['Twin', 'Left', 'MARS', 10],
    ['Twin', 'Right', 'MARS', 10],
  ])
    await pool.query(
      `insert into rocket (id, agency_id, name, model, range, capacity, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, now(), now())`,
      [newId(), agency.userId, name, model, range, capacity],
    )
})
afterAll(async () => {
  await pool.end()
  await api.close()
})

const PARTS = 'rows { line rocket errors { code message path } } errors { code message path }'

async function preview(csv: string): Promise<Preview> {
  const answer = await agency.ask(`query ($csv: String!) { launchImport(csv: $csv) { ${PARTS} } }`, { csv })
  expect(answer.errors).toEqual([])
  return answer.data?.['launchImport'] as Preview
}

async function importFile(csv: string, idempotencyKey: string = newId()): Promise<Imported> {
  const answer = await agency.ask(
    `mutation ($input: ImportLaunchesInput!) { importLaunches(input: $input) { launches { slug launchDate minimumSeats } ${PARTS} } }`,
    { input: { csv, idempotencyKey } },
  )
  expect(answer.errors).toEqual([])
  return answer.data?.['importLaunches'] as Imported
}

async function launchesThere(): Promise<number> {
  const { rows } = await pool.query<{ count: number }>('select count(*)::int from launch where agency_id = $1', [
    agency.userId,
  ])
  return rows[0]?.count ?? -1
}

const file = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n')
const told = ({ rows }: Preview): string[] =>
  rows.flatMap(({ errors }) => errors.map((e) => `${e.code} ${e.path.slice(1).join(' ')}`))

describe('a file of launches', () => {
  it('becomes launches, in the spaceport’s zone, each with its events and its entry', async () => {
    const csv = file(GOOD, 'mark 1 borealis,cape,ISS,2031-01-10T09:30:00Z,99.5,4,')
    expect(await preview(csv)).toMatchObject({
      errors: [],
      rows: [
        { line: 2, errors: [] },
        { line: 3, errors: [] },
      ],
    })
    expect(await launchesThere()).toBe(0)
    const { launches, errors } = await importFile(csv)
    expect(errors).toEqual([])
    expect(launches).toEqual([
      {
        slug: expect.stringMatching(/^aurora-kourou-moon-2031-05-01/) as string,
        launchDate: '2031-05-01T17:00:00.000Z',
        minimumSeats: 5,
      },
      {
        slug: expect.stringMatching(/^borealis-cape-iss-2031-01-10/) as string,
        launchDate: '2031-01-10T09:30:00.000Z',
        minimumSeats: null,
      },
    ])
    const { rows } = await pool.query(
      `select (select count(*)::int from outbox where event = 'launchScheduled' and entity_id = l.id) as events,
         (select count(*)::int from entry_log where entity_type = 'Launch' and entity_id = l.id) as entries
       from launch l where agency_id = $1`,
      [agency.userId],
    )
    expect(rows).toEqual([
      { events: 1, entries: 1 },
      { events: 1, entries: 1 },
    ])
  })

  it.each([
    [
      'semicolons, quotes, CRLF and a byte order mark',
      `\uFEFFRocket;Spaceport;Destination;Launch Date;PRICE per seat;total_seats\r\n"Aurora";"Kourou";Moon;2031-05-01 14:00;"250000,00";20\r\n`,
    ],
    [
      'other columns’ order and empty lines',
      `totalSeats,pricePerSeat,launchDate,destination,spaceport,rocket\n\n20,250000,2031-05-01T14:00-03:00,the moon,KOUROU,aurora\n,,,,,\n`,
    ],
  ])('is read with %s', async (_what, csv) => {
    const { launches, errors } = await importFile(csv)
    expect(errors).toEqual([])
    expect(launches).toMatchObject([{ launchDate: '2031-05-01T17:00:00.000Z' }])
  })

  it('imports nothing when one row is bad; the same file without it imports the rest', async () => {
    const refused = await importFile(file(GOOD, 'Ghost,Kourou,MOON,2031-06-01 14:00,1,1,'))
    expect(refused.launches).toEqual([])
    expect(told(refused)).toEqual(['NOT_FOUND 3 rocket'])
    expect(refused.errors.map(({ path }) => path)).toEqual([['rows', '3', 'rocket']])
    expect(await launchesThere()).toBe(0)
    expect((await importFile(file(GOOD))).launches).toHaveLength(1)
  })

  it('imports nothing when a rule refuses the last of many rows inside the transaction', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `Aurora,Kourou,MOON,20${31 + i}-05-01 14:00,250000,20,`)
    const refused = await importFile(file(...rows))
    expect(told(refused).at(-1)).toBe('INVALID_INPUT 21 launchDate')
    expect(await launchesThere()).toBe(0)
  })

  it('names everything that is wrong, each at its line and column', async () => {
    const seen = await preview(
      file(
        'Borealis,Kourou,MARS,2020-01-01 10:00,0,5,9',
        'Twin,Nowhere,PLUTO,soon,12 000,many,0',
        '=1+1,+Kourou,@MOON,-1,1,1,1',
        ',,,,,,',
        'Aurora,Kourou,MOON,2031-05-01,250000,20,,more',
      ),
    )
    expect(told(seen)).toEqual([
      'ROCKET_OUT_OF_RANGE 2 destination',
      'DATE_IN_PAST 2 launchDate',
      'INVALID_INPUT 2 pricePerSeat',
      'CAPACITY_EXCEEDED 2 totalSeats',
      'INVALID_INPUT 2 minimumSeats',
      'INVALID_INPUT 3 rocket',
      'NOT_FOUND 3 spaceport',
      'INVALID_INPUT 3 destination',
      'INVALID_INPUT 3 launchDate',
      'INVALID_INPUT 3 pricePerSeat',
      'INVALID_INPUT 3 totalSeats',
      'INVALID_INPUT 3 minimumSeats',
      'INVALID_INPUT 4 rocket',
      'INVALID_INPUT 4 spaceport',
      'INVALID_INPUT 4 destination',
      'INVALID_INPUT 4 launchDate',
      'INVALID_INPUT 6 launchDate',
      'INVALID_INPUT 6',
    ])
    const [, twins, formula] = seen.rows
    expect(twins?.errors[0]?.message).toContain('model')
    expect(formula?.errors[0]?.message).toContain('formula')
  })

  it('says which rockets there are when one is unknown, and never another agency’s', async () => {
    const own = agency
    agency = await aCaller(api, pool, 'AGENCY')
    expect((await preview(file(GOOD))).rows[0]?.errors[0]?.message).toBe(
      'You have no rocket yet: add one to your fleet first.',
    )
    agency = own
    const { rows } = await preview(file('Ghost,Kourou,MOON,2031-05-01 14:00,1,1,'))
    expect(rows[0]?.errors[0]?.message).toBe(
      'There is no rocket “Ghost” in your fleet. There are Aurora, Borealis, Twin, Twin.',
    )
  })

  it('refuses two rows that fly one rocket within 24 hours, and a row near a launch that stands', async () => {
    const near = file(GOOD, 'Aurora,Kourou,MOON,2031-05-02 13:59,1,1,', 'Aurora,Kourou,MOON,2031-05-03 13:59,1,1,')
    const close = await importFile(near)
    expect(told(close)).toEqual(['ROCKET_BUSY 3 launchDate'])
    expect(close.errors[0]?.message).toContain('Line 2')
    await importFile(file(GOOD))
    const standing = await importFile(file('Aurora,Kourou,MOON,2031-05-02 13:59,1,1,'))
    expect(told(standing)).toEqual(['ROCKET_BUSY 2 launchDate'])
    expect(await launchesThere()).toBe(1)
  })

  it('gives the same answer for the same key, with one effect', async () => {
    const key = newId()
    const [first, twin] = await Promise.all([importFile(file(GOOD), key), importFile(file(GOOD), key)])
    expect(first.launches).toHaveLength(1)
    expect(twin).toEqual(first)
    expect(await importFile(file(GOOD), key)).toEqual(first)
    await pool.query(`update rocket set name = 'Renamed' where agency_id = $1 and name = 'Aurora'`, [agency.userId])
    expect(await importFile(file(GOOD), key)).toEqual(first)
    await pool.query(`update rocket set name = 'Aurora' where agency_id = $1 and name = 'Renamed'`, [agency.userId])
    expect(await launchesThere()).toBe(1)
    const other = await importFile(file('Aurora,Kourou,MOON,2032-05-01 14:00,1,1,'), key)
    expect(other.errors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('lets one of two files win that want the same rocket on the same day, and imports nothing of the other', async () => {
    const csv = file('Aurora,Kourou,MOON,2031-01-01 14:00,1,1,', GOOD)
    const both = await Promise.all([importFile(csv), importFile(csv)])
    expect(both.map(({ launches }) => launches.length).toSorted((a, b) => a - b)).toEqual([0, 2])
    const loser = both.find(({ launches }) => launches.length === 0)
    expect(loser?.errors.map(({ code, path }) => `${code} ${path.slice(1).join(' ')}`)).toContain(
      'ROCKET_BUSY 2 launchDate',
    )
    expect(await launchesThere()).toBe(2)
  })

  it('leaves the key for the mended file when it could not be read', async () => {
    const key = newId()
    expect((await importFile('nothing', key)).errors).not.toEqual([])
    expect((await importFile(file(GOOD), key)).launches).toHaveLength(1)
  })

  it.each([
    ['the wrong encoding', file(GOOD).replace('Kourou', 'Kouro\uFFFD'), /UTF-8/],
    ['nothing in it', ' \n', /empty/],
    ['a header alone', HEADER, /no launch/],
    [
      'columns that are missing or unknown',
      'rocket,when\nAurora,now',
      /lacks spaceport, destination, launchDate, pricePerSeat, totalSeats/,
    ],
    ['a column twice', `${HEADER},Rocket\n${GOOD},x`, /more than once/],
    ['a quotation mark that does not close', `${HEADER}\n"Aurora,Kourou`, /quotation mark/],
    ['501 rows', file(...Array.from({ length: 501 }, () => 'a,b,c,d,e,f,g')), /501 rows.*500/],
  ])('with %s is refused as a whole, in words', async (_what, csv, words) => {
    const seen = await preview(csv)
    expect(seen.rows).toEqual([])
    expect(seen.errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['csv'],
      message: expect.stringMatching(words) as string,
    })
    expect((await importFile(csv)).errors).toEqual(seen.errors)
  })

  it('of 50,000 rows is refused before it is read, in words', async () => {
    const answer = await agency.ask('query ($csv: String!) { launchImport(csv: $csv) { errors { code } } }', {
      csv: file(...Array.from({ length: 50_000 }, () => GOOD)),
    })
    expect(answer.status).toBe(413)
    expect(answer.errors[0]?.message).toMatch(/larger than 64 KiB/)
  })

  it('as UTF-16, which is full of NULs, is told to be saved as UTF-8', async () => {
    const answer = await agency.ask('query ($csv: String!) { launchImport(csv: $csv) { errors { code } } }', {
      csv: Buffer.from(file(GOOD), 'utf16le').toString('utf8'),
    })
    expect(answer.errors[0]?.message).toMatch(/UTF-8/)
  })
})
