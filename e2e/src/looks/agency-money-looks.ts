import type { Page } from 'playwright-core'
import { openAsAgency, openAsDemoAgency, openAsTraveler } from '../harness/index.ts'
import { offerLaunch } from '../pages/agency-launch.ts'
import { bookDirectly } from '../pages/api.ts'
import { CALM } from './calm.ts'
import { failApi } from './failing-looks.ts'
import type { Look } from './look.ts'

type Sign = (page: Page) => Promise<unknown>

function look(name: string, open: typeof openAsAgency, path: string, sign: Sign): Look {
  return {
    name: `agency: ${name}`,
    open: async ({ browser }) => {
      const visited = await open(browser, `/agency${path}`, CALM)
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

const text =
  (words: string | RegExp): Sign =>
  (page) =>
    page.getByText(words).first().waitFor()
const rows: Sign = (page) => page.locator('tbody tr th').first().waitFor()

/** The invoice that is still to be paid, and what `act` does there. */
const toPay =
  (act: Sign): Sign =>
  async (page) => {
    await page.locator('tbody a').first().click()
    await page.getByRole('heading', { name: 'Balance' }).waitFor()
    await act(page)
  }

/** What an agency sees of its money, and what it is told, each page in its states. */
export const AGENCY_MONEY_LOOKS: readonly Look[] = [
  look('revenue', openAsDemoAgency, '/revenue', rows),
  look('revenue, by quarter', openAsDemoAgency, '/revenue?by=quarter&from=2020-01-01', rows),
  look('revenue, the bookings behind', openAsDemoAgency, '/revenue', async (page) => {
    await page.locator('tfoot button').last().click()
    await page
      .getByRole('dialog', { name: /^Bookings made/ })
      .locator('li')
      .first()
      .waitFor()
  }),
  look('revenue, the money behind', openAsDemoAgency, '/revenue', async (page) => {
    await page.locator('tfoot button').first().click()
    await page
      .getByRole('dialog', { name: /^Money moved/ })
      .locator('li')
      .first()
      .waitFor()
  }),
  look(
    'revenue, no such report',
    openAsDemoAgency,
    '/revenue?from=2031-01-01&until=2030-01-01',
    text('no such report'),
  ),
  look('revenue, none yet', openAsAgency, '/revenue', text('Nothing came in yet')),
  look('invoices', openAsDemoAgency, '/invoices', rows),
  look('invoices, nothing found', openAsDemoAgency, '/invoices?q=AB-1999-000001', text('No invoice matches')),
  look('invoices, none yet', openAsAgency, '/invoices', text('No invoices yet')),
  look('invoice, to be paid', openAsDemoAgency, '/invoices?status=PENDING', toPay(text('Or by bank transfer'))),
  look(
    'invoice, declined',
    openAsDemoAgency,
    '/invoices?status=PENDING',
    toPay(async (page) => {
      await page.getByLabel('Card').selectOption('tok_declined')
      await page.getByRole('button', { name: /^Pay \$/ }).click()
      await page.getByText('Not paid', { exact: true }).waitFor()
    }),
  ),
  look('invoice, paid', openAsDemoAgency, '/invoices?status=PAID', async (page) => {
    await page.locator('tbody a').first().click()
    await page.getByText('Nothing is left to pay').waitFor()
  }),
  look('invoice that is not there', openAsDemoAgency, '/invoices/none', text('Nothing at these coordinates')),
  look('notifications, none yet', openAsAgency, '/notifications', text('No notifications yet')),
  {
    name: 'agency: notifications',
    open: async ({ browser }) => {
      const visited = await openAsAgency(browser, '/agency/nowhere', CALM)
      const launch = await offerLaunch(visited)
      const traveler = await openAsTraveler(browser, '/nowhere', CALM)
      await bookDirectly(traveler, launch, [1])
      await traveler.close()
      await visited.page.goto('/agency/notifications')
      await visited.page
        .getByText(/^New booking/)
        .first()
        .waitFor()
      return visited
    },
  },
  failing('revenue', '/revenue'),
  failing('invoices', '/invoices'),
  failing('invoice', '/invoices/any'),
  failing('notifications', '/notifications'),
]
