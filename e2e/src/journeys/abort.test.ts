import { expect, it } from 'vitest'
import { openAsAgency, openAsTraveler, openStage } from '../harness/index.ts'
import { offerLaunch } from '../pages/agency-launch.ts'
import { bookDirectly } from '../pages/api.ts'

const { browser, database } = await openStage()

it('aborts a launch only after its consequences were seen as they are, and pays everybody back', async () => {
  const agency = await openAsAgency(browser, '/agency/nowhere')
  const launch = await offerLaunch(agency)
  const travelers = [await openAsTraveler(browser, '/nowhere'), await openAsTraveler(browser, '/nowhere')] as const
  const reference = await bookDirectly(travelers[0], launch, [1, 2])
  const { page } = agency
  await page.goto(`/agency/launches/${launch.slug}`)
  await page.getByRole('button', { name: 'Abort…' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByText('1 traveler is told').waitFor()
  await dialog.getByText('$240,000').waitFor()
  await dialog.getByText('$1,000').waitFor()

  // Without a reason and the tick nothing happens.
  await dialog.getByRole('button', { name: 'Abort for good' }).click()
  await dialog.getByText('Say why: travelers who booked will read it.').waitFor()
  await dialog.getByLabel('Reason').fill('The heat shield failed its test.')
  await dialog.getByLabel('I want to abort this launch for good').check()

  // Somebody books while the agency reads: what was agreed to no longer holds, and is shown anew.
  await bookDirectly(travelers[1], launch, [3])
  await dialog.getByRole('button', { name: 'Abort for good' }).click()
  await dialog.getByText('Something changed meanwhile').waitFor()
  await dialog.getByText('2 travelers are told').waitFor()
  await dialog.getByText('$360,000').waitFor()
  expect(await statusOf(launch.id)).toBe('SCHEDULED')
  expect(await dialog.getByLabel('Reason').inputValue()).toBe('The heat shield failed its test.')
  await dialog.getByRole('button', { name: 'Abort for good' }).click()
  await page.getByText('The launch is aborted.').waitFor()
  await dialog.waitFor({ state: 'detached' })

  // The buttons are gone, so the focus is at the page's heading; the history says why.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  await page.getByText('The heat shield failed its test.').waitFor()
  expect(await page.getByRole('button', { name: 'Abort…' }).count()).toBe(0)

  const traveler = travelers[0].page
  await traveler.goto(`/trips/${reference}`)
  await traveler.getByText('Launch aborted').first().waitFor()
  const kept = await database.one<{ bookings: string; refunded: string; charge: string }>(
    `select (select count(*) from booking where launch_id = $1 and status = 'CANCELLED') as bookings,
       (select sum(refund_amount) from booking where launch_id = $1) as refunded,
       (select string_agg(type || ' ' || amount, ',') from invoice where launch_id = $1 and type <> 'TRAVELER_BOOKING') as charge`,
    [launch.id],
  )
  expect(kept).toEqual({ bookings: '2', refunded: '360000.00', charge: 'AGENCY_LAUNCH 1000.00' })
  expect(await database.violations()).toEqual([])
  expect(agency.complaints).toEqual([])
  await Promise.all([agency.close(), ...travelers.map(({ close }) => close())])
})

async function statusOf(launchId: string): Promise<string> {
  return (await database.one<{ status: string }>('select status from launch where id = $1', [launchId])).status
}
