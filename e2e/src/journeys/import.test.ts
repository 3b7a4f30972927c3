import { expect, it } from 'vitest'
import { newId } from '../../../apps/api/src/platform/ids/index.ts'
import { openAsAgency, openStage, type AgenciesPage } from '../harness/index.ts'
import { addRocket } from '../pages/agency-launch.ts'

const { browser, database } = await openStage()

const HEADER = 'rocket,spaceport,destination,launchDate,pricePerSeat,totalSeats,minimumSeats'

it('imports a season from a file once every row is right, and nothing before', async () => {
  const agency = await openAsAgency(browser, '/agency/launches/import')
  const rocket = `Andøya Heron ${newId()}`
  const rocketId = await addRocket(agency, rocket)
  const { page } = agency
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()

  // As Windows-1252 writes it: told before anything is sent, with the way to mend it.
  await choose(agency, Buffer.from(`${HEADER}\n${rocket},Starbase,MOON,2031-05-01 14:00,120000,8,2\n`, 'latin1'))
  await page.getByText('Save it again as “CSV UTF-8”').waitFor()
  await choose(agency, `${HEADER}\n${'a,b,c,d,e,f,g\n'.repeat(50_000)}`)
  await page.getByText('The file has 50,000 rows').waitFor()

  const good = `${rocket},Starbase,MOON,2031-05-01 14:00,120000,8,2`
  await choose(agency, [HEADER, good, `${rocket},Nowhere,MARS,soon,=1+1,8,`].join('\n'))
  await page.getByText('1 row of 2 to put right').waitFor()
  const bad = page.getByRole('row', { name: /^3 / })
  await bad.getByText('There is no spaceport “Nowhere”.').waitFor()
  await bad.getByText('begins like a formula').waitFor()
  expect(await page.getByRole('button', { name: /^Schedule \d/ }).count()).toBe(0)
  expect(await launchesOf(rocketId)).toEqual([])

  await choose(agency, [HEADER, good, `${rocket},Starbase,ISS,2031-07-01 14:00,90000.50,6,`].join('\r\n'))
  await page.getByText('2 launches can be scheduled').waitFor()
  await page.getByRole('button', { name: 'Schedule 2 launches' }).click()
  await page.getByText('2 launches scheduled.').waitFor()
  await page.getByRole('rowheader').nth(1).waitFor()
  // By the clock at Starbase, which is five hours behind UTC then.
  expect(await launchesOf(rocketId)).toEqual([
    { at: '2031-05-01T19:00:00.000Z', destination: 'MOON', price: '120000.00', seats: 8, minimum: 2 },
    { at: '2031-07-01T19:00:00.000Z', destination: 'ISS', price: '90000.50', seats: 6, minimum: null },
  ])
  expect(agency.complaints).toEqual([])
  await agency.close()
})

function choose({ page }: AgenciesPage, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  return page.getByLabel('CSV file of launches').setInputFiles({ name: 'season.csv', mimeType: 'text/csv', buffer })
}

async function launchesOf(rocketId: string): Promise<unknown[]> {
  const { rows } = await database.pool.query<{ at: Date }>(
    `select launch_date as at, destination, price_per_seat as price, total_seats as seats, minimum_seats as minimum
     from launch where rocket_id = $1 order by launch_date`,
    [rocketId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
