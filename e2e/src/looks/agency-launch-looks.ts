import type { Page } from 'playwright-core'
import { openAsAgency, openAsDemoAgency, openAsTraveler } from '../harness/index.ts'
import type { Stage } from '../harness/stage.ts'
import { offerLaunch } from '../pages/agency-launch.ts'
import { bookDirectly } from '../pages/api.ts'
import { CALM } from './calm.ts'
import { failApi } from './failing-looks.ts'
import type { Look } from './look.ts'

type Sign = (page: Page) => Promise<unknown>

/** A launch of the demo agency with bookings, and with seats left. */
export async function demoLaunch({ database }: Pick<Stage, 'database'>): Promise<string> {
  const { slug } = await database.one<{ slug: string }>(
    `select l.slug from launch l join app_user u on u.id = l.agency_id
     where u.email = 'agency@demo.astrobookings.example' and l.status = 'SCHEDULED' and l.launch_date > now()
       and l.available_seats between 2 and l.total_seats - 2 order by l.launch_date limit 1`,
  )
  return slug
}

function look(name: string, path: string | ((slug: string) => string), sign: Sign): Look {
  return {
    name: `agency: ${name}`,
    open: async (stage) => {
      const address = typeof path === 'string' ? path : path(await demoLaunch(stage))
      const visited = await openAsDemoAgency(stage.browser, `/agency${address}`, CALM)
      await visited.page.getByRole('heading', { level: 1 }).waitFor()
      await sign(visited.page)
      return visited
    },
  }
}

function fresh(name: string, path: string, sign: Sign): Look {
  return {
    name: `agency: ${name}`,
    open: async ({ browser }) => {
      const visited = await openAsAgency(browser, `/agency${path}`, CALM)
      await visited.page.getByRole('heading', { level: 1 }).waitFor()
      await sign(visited.page)
      return visited
    },
  }
}

function failing(name: string, path: string): Look {
  return {
    name: `agency: ${name}, failing`,
    isFailing: true,
    open: async ({ browser }) => {
      const visited = await openAsDemoAgency(browser, '/agency/nowhere', CALM)
      await failApi(visited.page)
      await visited.page.goto(`/agency${path}`)
      await visited.page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor()
      return visited
    },
  }
}

/** The dialog of a change, of a launch that somebody booked. */
function dialog(button: string, sign: Sign): Look {
  return {
    name: `agency: launch, asking before: ${button}`,
    open: async ({ browser }) => {
      const visited = await openAsAgency(browser, '/agency/nowhere', CALM)
      const launch = await offerLaunch(visited)
      const traveler = await openAsTraveler(browser, '/nowhere', CALM)
      await bookDirectly(traveler, launch, [1])
      await traveler.close()
      await visited.page.goto(`/agency/launches/${launch.slug}`)
      await visited.page.getByRole('button', { name: button }).click()
      await sign(visited.page)
      return visited
    },
  }
}

const text =
  (words: string | RegExp): Sign =>
  (page) =>
    page.getByText(words).first().waitFor()
const rows: Sign = (page) => page.locator('tbody tr th').first().waitFor()
const launchPath =
  (tab = '') =>
  (slug: string) =>
    `/launches/${slug}${tab}`

/** Rows of which two are wrong. */
const SEASON = `rocket,spaceport,destination,launchDate,pricePerSeat,totalSeats,minimumSeats
New Shepard,Starbase,LOW_EARTH_ORBIT,2031-05-01 14:00,250000,4,2
Falcon 99,Nowhere,PLUTO,soon,=1+1,zero,
New Shepard,Starbase,LOW_EARTH_ORBIT,2031-05-02 09:00,250000,4,2
`

/** What an agency sees of its launches, each page in its states. */
export const AGENCY_LAUNCH_LOOKS: readonly Look[] = [
  look('launches', '/launches', rows),
  look('launches, nothing found', '/launches?q=no-such-rocket', text('No launch matches')),
  look('launches, calendar', '/launches?view=calendar&status=ANY', text('Days and times are those of the spaceport')),
  fresh('launches, none yet', '/launches', text('No launch is planned')),
  fresh('schedule, without a rocket', '/launches/new', text('A launch needs a rocket')),
  look('schedule', '/launches/new', (page) => page.getByLabel('Rocket').waitFor()),
  look('schedule, with mistakes', '/launches/new', async (page) => {
    await page.getByRole('button', { name: 'Schedule the launch' }).click()
    await page.locator('[aria-invalid="true"]').first().waitFor()
  }),
  look('duplicate', (slug) => `/launches/new?from=${slug}`, text('Everything is as it was')),
  look('import', '/launches/import', text('What the file holds')),
  look('import, bad rows', '/launches/import', async (page) => {
    const buffer = Buffer.from(SEASON)
    await page.getByLabel('CSV file of launches').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer })
    await page.getByText(/rows of 3 to put right/).waitFor()
  }),
  look('launch', launchPath(), text('The numbers')),
  look('launch, bookings', launchPath('?tab=bookings'), rows),
  look('launch, a booking', launchPath('?tab=bookings'), async (page) => {
    await page.locator('[data-row-open]').first().click()
    await page.getByRole('dialog').getByText('Passengers').waitFor()
  }),
  look('launch, manifest', launchPath('?tab=manifest'), async (page) => {
    await rows(page)
    await page.getByLabel('Text of the QR code').fill('no pass at all')
    await page.keyboard.press('Enter')
    await page.getByText('Not a boarding pass').waitFor()
  }),
  look('launch that is not there', '/launches/no-such-launch', text('Nothing at these coordinates')),
  dialog('Edit', (page) => page.getByLabel('Seats on sale').waitFor()),
  dialog('Delay…', async (page) => {
    await page.getByLabel('Date').fill('2031-06-01')
    await page.getByText('1 traveler is told').waitFor()
  }),
  dialog('Abort…', text('1 traveler is told')),
  failing('launches', '/launches'),
  failing('calendar', '/launches?view=calendar'),
  failing('schedule', '/launches/new'),
  failing('launch', '/launches/any-launch'),
]
