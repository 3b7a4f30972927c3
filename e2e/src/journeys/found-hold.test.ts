import { expect, it } from 'vitest'
import { aLaunch, openAsTraveler, openStage } from '../harness/index.ts'
import { fillPassenger, keepSeats, pay, passenger, reviewAndAgree, seat } from '../pages/booking.ts'

const { browser, database } = await openStage()

it('goes on in another tab with the seats that are held already', async () => {
  const launch = await aLaunch(database)
  const { page, complaints, close } = await openAsTraveler(browser, `/book/${launch.slug}`)
  await keepSeats(page, [5])
  await page.getByRole('heading', { level: 1, name: 'Who flies?' }).waitFor()
  const other = await page.context().newPage()
  await page.close()
  await other.goto(launch.path)
  await other.getByRole('link', { name: 'Go on with seat 5' }).click()
  await other.getByRole('heading', { name: 'You already hold seat 5' }).waitFor()
  await other.getByRole('button', { name: 'Go on with it' }).click()
  await other.getByRole('timer', { name: 'Seats are kept for' }).waitFor()
  await fillPassenger(other, 1, passenger())
  await reviewAndAgree(other)
  await pay(other)
  expect(await database.violations()).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

it('gives seats back that were held in a tab that is closed', async () => {
  const launch = await aLaunch(database)
  const { page, close } = await openAsTraveler(browser, `/book/${launch.slug}`)
  await keepSeats(page, [1, 2, 3, 4])
  await page.getByRole('heading', { level: 1, name: 'Who flies?' }).waitFor()
  const other = await page.context().newPage()
  await page.close()
  await other.goto(`/book/${launch.slug}`)
  await other.getByRole('button', { name: 'Give them back' }).click()
  await other.getByText('You gave back seats 1, 2, 3 and 4.').waitFor()
  await other.getByRole('button', { name: 'Seat 1, free', exact: true }).waitFor()
  expect(await seat(other, 4).getAttribute('aria-label')).toContain('free')
  const taken = 'select count(*)::int as count from seat where launch_id = $1'
  expect(await database.one(taken, [launch.id])).toEqual({ count: 0 })
  await close()
})
