import type { Browser, BrowserContextOptions } from 'playwright-core'
import { DEMO_PASSWORD } from '../../../apps/api/seeds/demo-logins.ts'
import { newId } from '../../../apps/api/src/platform/ids/index.ts'
import { emptyPage, type VisitedPage } from './page.ts'
import { ask } from './person.ts'

const DEMO_AGENCY = 'agency@demo.astrobookings.example'

/** What opens an agency's account. */
export interface AgencyGiven {
  readonly companyName: string
  readonly contactPerson: string
  readonly email: string
  readonly contactEmail: string
  readonly password: string
  readonly taxId?: string
  readonly legalAddress?: string
}

/** The page of an agency that is logged in. */
export interface AgenciesPage extends VisitedPage {
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>
}

/** An agency that is not known yet; without tax data unless some is given. */
export function anAgency(given: Partial<AgencyGiven> = {}): AgencyGiven {
  const email = `agency-${newId()}@mail.example`
  const password = 'violet-Kestrel-72-harbour'
  return {
    companyName: 'Umbra Spaceways',
    contactPerson: 'Katherine Johnson',
    email,
    contactEmail: email,
    password,
    ...given,
  }
}

/** Opens an address as an agency that signed up just now: it has no rocket and no launch. */
export function openAsAgency(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  given: Partial<AgencyGiven> = { taxId: 'DE 811 223', legalAddress: 'Hafen 1, 28195 Bremen' },
): Promise<AgenciesPage> {
  return openLoggedIn(browser, path, options, {
    field: 'registerAgency',
    type: 'RegisterAgencyInput',
    input: anAgency(given),
  })
}

/** Opens an address as the agency of the demo data, which has launches, bookings and invoices. */
export function openAsDemoAgency(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<AgenciesPage> {
  const input = { email: DEMO_AGENCY, password: DEMO_PASSWORD }
  return openLoggedIn(browser, path, options, { field: 'logIn', type: 'LogInInput', input })
}

interface Entrance {
  readonly field: 'registerAgency' | 'logIn'
  readonly type: string
  readonly input: object
}

async function openLoggedIn(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  { field, type, input }: Entrance,
): Promise<AgenciesPage> {
  const visit = await emptyPage(browser, options)
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { errors { message } } }`
  const { [field]: answer } = await ask<Record<string, { errors: unknown[] }>>(visit.page, query, { input }, 'agency')
  if (!answer || answer.errors.length > 0) throw new Error(JSON.stringify(answer))
  await visit.page.goto(path)
  return { ...visit, ask: (document, variables) => ask(visit.page, document, variables, 'agency') }
}
