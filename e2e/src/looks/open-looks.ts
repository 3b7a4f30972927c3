import type { Page } from 'playwright-core'
import { aLaunch, openPage } from '../harness/index.ts'
import { CALM } from './calm.ts'
import type { Look } from './look.ts'

/** Opens an address as a visitor and waits for its heading, and for `sign` when there is one. */
function visit(name: string, path: string, sign: (page: Page) => Promise<unknown> = async () => undefined): Look {
  return {
    name,
    open: async ({ browser }) => {
      const visited = await openPage(browser, path, CALM)
      await visited.page.getByRole('heading', { level: 1 }).waitFor()
      await sign(visited.page)
      return visited
    },
  }
}

const cards = (page: Page) => page.locator('main article').first().waitFor()

/** What anybody may see. */
export const OPEN_LOOKS: readonly Look[] = [
  visit('landing', '/', cards),
  visit('search', '/launches', cards),
  visit('search, narrowed', '/launches?to=MOON,MARS&seats=2&sort=price', cards),
  visit('search, nothing found', '/launches?q=no-such-rocket', (page) => page.getByText('No launch matches').waitFor()),
  visit('search, price calendar', `/launches?month=${new Date().toISOString().slice(0, 7)}`, (page) =>
    page.getByRole('table').first().waitFor(),
  ),
  {
    name: 'launch',
    open: async ({ browser, database }) => {
      const { slug } = await database.one<{ slug: string }>(
        `select slug from launch where status = 'DELAYED' and available_seats between 2 and total_seats - 2
         and launch_date > now() order by slug limit 1`,
      )
      const visited = await openPage(browser, `/launches/${slug}`, CALM)
      await visited.page.getByRole('grid', { name: 'Seats' }).waitFor()
      return visited
    },
  },
  {
    name: 'launch, sold out',
    open: async ({ browser, database }) => {
      const { slug } = await database.one<{ slug: string }>(
        'select slug from launch where available_seats = 0 and launch_date > now() order by slug limit 1',
      )
      const visited = await openPage(browser, `/launches/${slug}`, CALM)
      await visited.page.getByRole('grid', { name: 'Seats' }).waitFor()
      return visited
    },
  },
  {
    name: 'launch, all free',
    open: async ({ browser, database }) => {
      const visited = await openPage(browser, (await aLaunch(database, { seats: 40 })).path, CALM)
      await visited.page.getByRole('grid', { name: 'Seats' }).waitFor()
      return visited
    },
  },
  visit('launch that is not there', '/launches/no-such-launch'),
  visit('address that is not there', '/no-such-page'),
  visit('log in', '/log-in'),
  visit('log in, with mistakes', '/log-in', async (page) => {
    await page.getByRole('button', { name: 'Log in', exact: true }).click()
    await page.locator('[aria-invalid="true"]').first().waitFor()
  }),
  visit('sign up', '/sign-up'),
  visit('forgotten password', '/forgot-password'),
  visit('new password', '/reset-password?token=no-such-token'),
  visit('verified e-mail', '/verify-email?token=no-such-token'),
]
