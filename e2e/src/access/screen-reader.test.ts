import { expect, it } from 'vitest'
import { aLaunch, openAsTraveler, openPage, openStage } from '../harness/index.ts'
import { bookDirectly } from '../pages/api.ts'
import { focusedName } from './keyboard.ts'

const { browser, database } = await openStage()

it('names the parts of every page: banner, navigation, main, footer, one heading of the first level', async () => {
  const { page, close } = await openPage(browser, '/')
  for (const path of ['/', '/launches', '/log-in', '/nowhere']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      expect([path, role, await page.getByRole(role).count()]).toEqual([path, role, 1])
    expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(1)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.title()).toContain('AstroBookings')
  }
  await close()
})

it('moves the focus to the heading of the next page', async () => {
  const { page, close } = await openPage(browser, '/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Launches' }).click()
  await page.getByRole('heading', { level: 1, name: 'Find your launch' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await focusedName(page)).toBe('Find your launch')
  await page.goBack()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await focusedName(page)).toBe('Your seat is on the next rocket')
  await close()
})

it('reads out seats that others take, and how many are left', async () => {
  const launch = await aLaunch(database, { seats: 6 })
  const { page, close } = await openPage(browser, launch.path)
  await page.getByRole('grid', { name: 'Seats' }).waitFor()
  const other = await openAsTraveler(browser, '/')
  await bookDirectly(other, launch, [4])
  await page.getByRole('status').getByText('Seat 4 was just taken.').waitFor()
  expect(await page.locator('aside [aria-live="polite"]').textContent()).toContain('5 left')
  await Promise.all([close(), other.close()])
})

it('says at the field what is wrong with it', async () => {
  const { page, close } = await openPage(browser, '/log-in')
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  const email = page.getByLabel('E-mail')
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')
  const described = await email.evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
  )
  expect(described.join(' ')).toMatch(/e-mail address/i)
  await close()
})
