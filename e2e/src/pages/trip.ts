import type { Locator, Page } from 'playwright-core'

/** Opens the question before a cancellation. */
export async function askToCancel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Cancel seats…' }).click()
  return page.getByRole('alertdialog', { name: 'Cancel seats' })
}

/** Cancels the whole booking whose page is open. */
export async function cancelBooking(page: Page): Promise<void> {
  const dialog = await askToCancel(page)
  await dialog
    .getByText(/comes? back/)
    .first()
    .waitFor()
  await dialog.getByRole('button', { name: 'Cancel the booking' }).click()
  await dialog.waitFor({ state: 'hidden' })
}
