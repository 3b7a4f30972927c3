import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aLaunch, openAsTraveler, openPage, openStage } from '../harness/index.ts'
import { bookDirectly } from '../pages/api.ts'
import { confirmedReference } from '../pages/booking.ts'
import { focusedName, focusIsVisible, tabTo } from './keyboard.ts'

const { browser, database } = await openStage()

it('books a seat with the keyboard alone', async () => {
  const launch = await aLaunch(database)
  const { page, complaints, close } = await openAsTraveler(browser, launch.path)
  const { keyboard } = page
  await page.getByRole('link', { name: 'Book seats' }).waitFor()
  await tabTo(page, 'Book seats')
  expect(await focusIsVisible(page)).toBe(true)
  await keyboard.press('Enter')
  await headingHasFocus(page, 'Choose your seats')

  await tabTo(page, 'Seat 1, free')
  await keyboard.press('ArrowRight')
  expect(await focusedName(page)).toBe('Seat 2, free')
  expect(await focusIsVisible(page)).toBe(true)
  await keyboard.press('Space')
  expect(await focusedName(page)).toBe('Seat 2, yours')
  await tabTo(page, 'Keep 1 seat')
  await keyboard.press('Enter')
  await headingHasFocus(page, 'Who flies?')

  await tabTo(page, 'I travel myself')
  await keyboard.press('Enter')
  await tabTo(page, 'Go on to review')
  await keyboard.press('Enter')
  await headingHasFocus(page, 'Look it over')
  await tabTo(page, 'Go on to payment')
  await keyboard.press('Enter')
  await headingHasFocus(page, 'How do you want to pay?')
  await tabTo(page, /^Pay \$/)
  await keyboard.press('Enter')
  await confirmedReference(page)
  await headingHasFocus(page, 'Moon')
  expect(complaints).toEqual([])
  await close()
})

it('cancels with the keyboard alone, the focus inside the question and back on the page after it', async () => {
  const launch = await aLaunch(database)
  const visit = await openAsTraveler(browser, '/')
  const { page, close } = visit
  const reference = await bookDirectly(visit, launch, [1])
  await page.goto(`/trips/${reference}`)
  const opener = page.getByRole('button', { name: 'Cancel seats…' })
  await opener.waitFor()
  await tabTo(page, 'Cancel seats…')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('alertdialog', { name: 'Cancel seats' })
  await dialog.waitFor()
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab')
    // From the last of its stops one comes to the browser's own: the body has the focus then, nothing behind the dialog.
    expect(
      await dialog.evaluate(
        (element) =>
          [document.body, null].includes(document.activeElement as HTMLElement) ||
          element.contains(document.activeElement),
      ),
    ).toBe(true)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await focusedName(page)).toBe('Cancel seats…')
  await page.keyboard.press('Enter')
  await dialog
    .getByText(/comes? back/)
    .first()
    .waitFor()
  await tabTo(page, 'Cancel the booking')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  expect(await focusedName(page)).not.toBe('')
  await close()
})

it('lets one skip to the content, and opens the palette and the list of shortcuts', async () => {
  const { page, close } = await openPage(browser, '/launches')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focusedName(page)).toBe('Skip to content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: /shortcuts/i }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Mars')
  await page.getByRole('option', { name: /Mars/ }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/launches?to=MARS')
  await close()
})

async function headingHasFocus(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.waitForFunction((words) => document.activeElement?.textContent === words, name)
}
