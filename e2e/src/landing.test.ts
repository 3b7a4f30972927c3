import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, openPage } from './harness/index.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

it('shows the next launches to anybody, without a complaint of the browser or of axe', async () => {
  const visit = await openPage(browser, '/')
  const { page, complaints } = visit
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('a[href*="/launches/"]').first().waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  expect(complaints).toEqual([])
  await visit.close()
})
