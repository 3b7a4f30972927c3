import { expect, it } from 'vitest'
import { openAsAgency, openAsTraveler, openStage } from '../harness/index.ts'
import { offerLaunch } from '../pages/agency-launch.ts'
import { bookDirectly } from '../pages/api.ts'
import { mailTo } from '../pages/inbox.ts'

const REASON = 'The upper stage needs another hot fire test.'

const { browser, database } = await openStage()

it('tells a traveler of a delay on the open page, in a notification and by mail', async () => {
  const agency = await openAsAgency(browser, '/agency/nowhere')
  const launch = await offerLaunch(agency)
  const traveler = await openAsTraveler(browser, '/nowhere')
  const reference = await bookDirectly(traveler, launch, [1, 2])
  const { page } = traveler
  await page.goto(`/trips/${reference}`)
  const bell = page.getByRole('link', { name: /^Notifications/ }).first()
  await page.getByRole('link', { name: 'Notifications, 1 unread' }).waitFor()
  await page.evaluate(() => Object.assign(globalThis, { opened: true }))

  // The agency hears of the booking, and goes to the launch from there.
  await agency.page.goto('/agency/notifications')
  await agency.page.getByRole('link', { name: /New booking/ }).click()
  await agency.page.waitForURL(`**/agency/launches/${launch.slug}`)
  await agency.page.getByRole('button', { name: 'Delay…' }).click()
  const dialog = agency.page.getByRole('dialog').or(agency.page.getByRole('alertdialog'))
  await dialog.getByLabel('Date').fill(dayIn(500))
  await dialog.getByLabel('Reason').fill(REASON)
  await dialog.getByText('1 traveler is told').waitFor()
  await dialog.getByRole('button', { name: 'Delay the launch' }).click()
  await agency.page.getByText('The launch is delayed.').waitFor()

  // The page that was open all the time tells of it, a toast says so, and the bell counts it.
  await page.getByText('This launch is delayed to').waitFor()
  await page.getByText(REASON).first().waitFor()
  await page
    .getByRole('status')
    .getByText(/^Your launch is delayed to/)
    .waitFor()
  await page.getByRole('link', { name: 'Notifications, 2 unread' }).waitFor()
  expect(await page.evaluate(() => 'opened' in globalThis)).toBe(true)

  // The notification leads to the trip, and is read then.
  await bell.click()
  await page.getByRole('link', { name: /Your launch is delayed to/ }).click()
  await page.waitForURL(`**/trips/${reference}`)
  await page.getByRole('link', { name: 'Notifications, 1 unread' }).waitFor()

  const mail = await mailTo(page, traveler.person.email, /^Your launch is delayed to/)
  expect(mail.text).toContain(REASON)
  expect(mail.html).toContain(`/trips/${reference}`)
  const { status } = await database.one<{ status: string }>('select status from launch where id = $1', [launch.id])
  expect(status).toBe('DELAYED')
  expect([...agency.complaints, ...traveler.complaints]).toEqual([])
  await Promise.all([agency.close(), traveler.close()])
})

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
