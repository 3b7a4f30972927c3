import { AxeBuilder } from '@axe-core/playwright'
import { expect, it } from 'vitest'
import { openPage, openStage } from './harness/index.ts'

const { browser } = await openStage()

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
