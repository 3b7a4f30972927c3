import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'

/** A page of somebody's own: no cookie is shared with another. */
export interface VisitedPage {
  readonly page: Page
  /** What the browser complained about: errors on the console, uncaught ones, answers of 500 and above. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Opens an address of the product, for example `/`, in a fresh context. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<VisitedPage> {
  const context = await browser.newContext({
    baseURL: inject('origin'),
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (answer) => answer.status() >= 500 && complaints.push(`${answer.status()} ${answer.url()}`))
  await page.goto(path)
  return { page, complaints, close: () => context.close() }
}
