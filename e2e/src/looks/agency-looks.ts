import type { Page } from 'playwright-core'
import { openAsAgency, openAsDemoAgency, openPage } from '../harness/index.ts'
import type { VisitedPage } from '../harness/page.ts'
import { CALM } from './calm.ts'
import { failApi } from './failing-looks.ts'
import type { Look } from './look.ts'

type Sign = (page: Page) => Promise<unknown>
type Whose = 'visitor' | 'demo agency' | 'new agency' | 'agency without tax data'

function open(whose: Whose, path: string, { browser }: Parameters<Look['open']>[0]): Promise<VisitedPage> {
  if (whose === 'visitor') return openPage(browser, path, CALM)
  if (whose === 'demo agency') return openAsDemoAgency(browser, path, CALM)
  return whose === 'new agency' ? openAsAgency(browser, path, CALM) : openAsAgency(browser, path, CALM, {})
}

function look(name: string, whose: Whose, path: string, sign: Sign): Look {
  return {
    name: `agency: ${name}`,
    open: async (stage) => {
      const visited = await open(whose, `/agency${path}`, stage)
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
    open: async (stage) => {
      const visited = await open('demo agency', '/agency/nowhere', stage)
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
const press =
  (name: string, then: Sign): Sign =>
  async (page) => {
    await page.getByRole('button', { name, exact: true }).click()
    await then(page)
  }
const mistakes: Sign = (page) => page.locator('[aria-invalid="true"]').first().waitFor()
const rows: Sign = (page) => page.locator('tbody tr th').first().waitFor()

/** The agencies' pages, each in its states. */
export const AGENCY_LOOKS: readonly Look[] = [
  look('log in', 'visitor', '/log-in', text('New here?')),
  look('sign up', 'visitor', '/sign-up', text('Tax data')),
  look('sign up, with mistakes', 'visitor', '/sign-up', press('Open the account', mistakes)),
  look('forgotten password', 'visitor', '/forgot-password', text('Back to log-in')),
  look('new password', 'visitor', '/reset-password?token=no-such-token', text('Ask for a new link')),
  look('verified e-mail', 'visitor', '/verify-email?token=no-such-token', text('Confirm my address')),
  look('address that is not there', 'demo agency', '/nowhere', text('Nothing at these coordinates')),
  look('dashboard', 'demo agency', '/', text('Next launches')),
  look('dashboard, new', 'agency without tax data', '/', text('From here to your first launch')),
  look('fleet', 'demo agency', '/fleet', rows),
  look('fleet, empty', 'new agency', '/fleet', text('No rocket yet')),
  look('fleet, nothing found', 'demo agency', '/fleet?q=no-such-rocket', text('No rocket matches')),
  look('fleet, a rocket', 'demo agency', '/fleet', async (page) => {
    await page.locator('tbody button').first().click()
    await page.getByRole('dialog').getByLabel('Name').waitFor()
  }),
  look('fleet, a new rocket with mistakes', 'new agency', '/fleet/new', press('Add to the fleet', mistakes)),
  look('account', 'demo agency', '/account', text('Where you are logged in')),
  look('account, without tax data', 'agency without tax data', '/account', text('You can schedule launches once')),
  failing('dashboard', '/'),
  failing('fleet', '/fleet'),
  failing('account', '/account'),
]
