import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { ask, aPerson, type Person, register } from './person.ts'

/** What does not come within this time does not come. */
const PATIENCE_MS = 10_000

/** A page of somebody's own: no cookie is shared with another. */
export interface VisitedPage {
  readonly page: Page
  /** What the browser complained about: errors on the console, uncaught ones, answers of 500 and above. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** The page of somebody who is logged in. */
export interface TravelersPage extends VisitedPage {
  readonly person: Person
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>
}

/** Opens an address of the product, for example `/`, in a fresh context. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<VisitedPage> {
  const visit = await emptyPage(browser, options)
  await visit.page.goto(path)
  return visit
}

/** Opens an address as a traveler who signed up just now. */
export async function openAsTraveler(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<TravelersPage> {
  const visit = await emptyPage(browser, options)
  const person = await register(visit.page, aPerson())
  await visit.page.goto(path)
  return { ...visit, person, ask: (query, variables) => ask(visit.page, query, variables) }
}

/** A page that shows nothing yet, in a fresh context. */
export async function emptyPage(browser: Browser, options: BrowserContextOptions): Promise<VisitedPage> {
  const context = await browser.newContext({
    baseURL: inject('origin'),
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    ...options,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (answer) => answer.status() >= 500 && complaints.push(`${answer.status()} ${answer.url()}`))
  return { page, complaints, close: () => context.close() }
}
