import { expect, it } from 'vitest'
import { openAsAgency, openStage } from '../harness/index.ts'
import { offerLaunch } from '../pages/agency-launch.ts'

const { browser } = await openStage()

it('delays a launch by the keyboard alone, and gives the focus back to where it came from', async () => {
  const agency = await openAsAgency(browser, '/agency/nowhere')
  const { page, complaints, close } = agency
  const launch = await offerLaunch(agency, { inDays: 40 })
  await page.goto(`/agency/launches/${launch.slug}`)
  const delay = page.getByRole('button', { name: 'Delay…' })
  await delay.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Delay the launch/ })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await delay.evaluate((button) => button === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('day')
  // The same in whichever order the browser asks for day and month.
  await page.keyboard.type('06062031')
  await dialog.getByText('Nobody has booked, so nobody needs to be told.').waitFor()
  await dialog.getByLabel('Reason').focus()
  await page.keyboard.type('Weather')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('The launch is delayed.').waitFor()
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.textContent === 'Delay…')
  await page.getByText('Weather').waitFor()
  expect(complaints).toEqual([])
  await close()
})
