import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aLaunch, openAsTraveler, openStage, type TestLaunch } from '../harness/index.ts'
import {
  confirmedReference,
  fillPassenger,
  goToPayment,
  keepSeats,
  passenger,
  passengerForm,
  pay,
  reviewAndAgree,
} from '../pages/booking.ts'

const { browser, database } = await openStage()

it('goes on where it was after a reload in mid-booking', async () => {
  const launch = await aLaunch(database)
  const { page, complaints, close } = await openAsTraveler(browser, `/book/${launch.slug}`)
  await keepSeats(page, [5])
  await passengerForm(page, 1).getByLabel('Full name').fill('Jessica Meir')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Who flies?' }).waitFor()
  expect(await passengerForm(page, 1).getByLabel('Full name').inputValue()).toBe('Jessica Meir')
  await fillPassenger(page, 1, passenger('Jessica Meir'))
  await reviewAndAgree(page)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'How do you want to pay?' }).waitFor()
  await pay(page)
  await page.reload()
  await confirmedReference(page)
  expect(await bookingsOf(launch)).toBe(1)
  expect(complaints).toEqual([])
  await close()
})

it('books and charges once when the answer gets lost, the page is reloaded and the question repeated', async () => {
  const launch = await aLaunch(database)
  const { page, close } = await openAsTraveler(browser, `/book/${launch.slug}`)
  await goToPayment(page, [5, 6])
  const regained = await loseAnswers(page)
  await page.getByRole('button', { name: /^Pay \$/ }).click()
  await page.getByText('The answer to your booking got lost.').waitFor()
  await page.reload()
  await page.getByText('The answer to your booking got lost.').waitFor()
  await regained()
  await page.getByRole('button', { name: 'Ask again' }).click()
  await confirmedReference(page)
  expect(await bookingsOf(launch)).toBe(1)
  expect(await chargesOf(launch)).toBe(1)
  expect(await database.violations()).toEqual([])
  await close()
})

it('tells the one who comes second that the seat is gone, and lets them choose another', async () => {
  const launch = await aLaunch(database)
  const [winner, loser] = [
    await openAsTraveler(browser, `/book/${launch.slug}`),
    await openAsTraveler(browser, `/book/${launch.slug}`),
  ]
  await loser.page.getByRole('button', { name: 'Seat 2, free' }).click()
  await keepSeats(winner.page, [2])
  await loser.page.getByRole('alert').getByText('Seat 2 was just taken by somebody else. Choose another.').waitFor()
  await loser.page.getByRole('button', { name: 'Seat 2, just taken by somebody else' }).click()
  await goToPayment(loser.page, [3])
  await pay(loser.page)
  expect([...winner.complaints, ...loser.complaints]).toEqual([])
  await Promise.all([winner.close(), loser.close()])
})

it('refuses a seat that was taken unnoticed, says so, and goes on with another', async () => {
  const launch = await aLaunch(database)
  const [winner, loser] = [await openAsTraveler(browser, `/book/${launch.slug}`), await openAsTraveler(browser, '/')]
  await loser.page.routeWebSocket(/graphql/, () => undefined)
  await loser.page.goto(`/book/${launch.slug}`)
  await loser.page.getByRole('button', { name: 'Seat 2, free' }).click()
  await keepSeats(winner.page, [2])
  await winner.page.getByRole('heading', { level: 1, name: 'Who flies?' }).waitFor()
  await loser.page.getByRole('button', { name: 'Keep 1 seat' }).click()
  await loser.page.getByText('These seats are not yours yet').waitFor()
  await loser.page.getByRole('button', { name: 'Seat 2, just taken by somebody else' }).click()
  await goToPayment(loser.page, [3])
  await pay(loser.page)
  expect(await database.violations()).toEqual([])
  await Promise.all([winner.close(), loser.close()])
})

/** From now on bookings reach the server, but no answer comes back. Gives what ends that. */
async function loseAnswers(page: Page): Promise<() => Promise<void>> {
  const isBooking = (body: string | null) => body?.includes('"operationName":"BookSeats"') ?? false
  await page.route('**/graphql', async (route) => {
    if (!isBooking(route.request().postData())) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  return () => page.unroute('**/graphql')
}

async function bookingsOf(launch: TestLaunch): Promise<number> {
  const sql = 'select count(*)::int as count from booking where launch_id = $1'
  return (await database.one<{ count: number }>(sql, [launch.id])).count
}

async function chargesOf(launch: TestLaunch): Promise<number> {
  const sql =
    'select count(*)::int as count from payment p join invoice i on i.id = p.invoice_id where i.launch_id = $1'
  return (await database.one<{ count: number }>(sql, [launch.id])).count
}
