import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aPerson, openPage, openStage, signUp } from '../harness/index.ts'
import {
  choosePayment,
  fillPassenger,
  keepSeats,
  passenger,
  passengerForm,
  pay,
  referenceOf,
} from '../pages/booking.ts'
import { askToCancel } from '../pages/trip.ts'

const { browser, database } = await openStage()

const dollars = (amount: number): string =>
  amount.toLocaleString('en-US', { style: 'currency', currency: 'USD', trailingZeroDisplay: 'stripIfInteger' })
const YEAR_AND_A_BIT_MS = 400 * 86_400_000

it('books two seats from the landing page on, pays after a declined card, and cancels for 90 % back', async () => {
  const { page, complaints, close } = await openPage(browser, '/')
  await findLaunch(page)
  const launch = await launchOf(page)
  const [first = 0, second = 0] = await freeSeats(page)

  await page.getByRole('link', { name: 'Book seats' }).click()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await signUp(page, aPerson('Mae', 'Jemison'))
  await page.getByRole('heading', { level: 1, name: 'Choose your seats' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/book/${launch.slug}`)

  await keepSeats(page, [first, second])
  await correctMistake(page)
  await seePrice(page, launch.price, [first, second])
  await page.getByRole('button', { name: 'Go on to payment' }).click()

  await choosePayment(page, /is declined/)
  await page.getByRole('button', { name: /^Pay \$/ }).click()
  await page
    .getByRole('alert')
    .getByText(/declined/i)
    .waitFor()
  expect(await seatsTaken(launch.id, [first, second])).toBe(2)
  expect(await page.getByRole('timer').textContent()).toMatch(/^(10:00|0\d:\d\d)$/)

  await choosePayment(page, /that succeeds/)
  const reference = await pay(page)
  expect(await database.violations()).toEqual([])

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My trips' }).click()
  await page.getByRole('listitem').filter({ hasText: reference }).getByRole('link').click()
  await cancelEverything(page, launch.price)

  expect(referenceOf(page)).toBe(reference)
  expect(await seatsTaken(launch.id, [first, second])).toBe(0)
  expect(await database.violations()).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

/** Landing page, a destination, a date more than a year away, the first launch found. */
async function findLaunch(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Moon', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Find your launch' }).waitFor()
  await page.getByLabel('From').fill(new Date(Date.now() + YEAR_AND_A_BIT_MS).toISOString().slice(0, 10))
  await page.getByLabel('Free seats').selectOption('4')
  await page.getByText(/^\d+ launch(es)? with free seats$/).waitFor()
  await page.locator('main article').first().getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: 'Moon' }).waitFor()
}

async function launchOf(page: Page): Promise<{ id: string; slug: string; price: number }> {
  const slug = new URL(page.url()).pathname.split('/').at(-1)
  return database.one('select id, slug, price_per_seat::float as price from launch where slug = $1', [slug])
}

async function freeSeats(page: Page): Promise<number[]> {
  const seats = page.locator('[data-seat][data-state="free"]')
  await seats.first().waitFor()
  return (await seats.allTextContents()).map(Number)
}

async function seatsTaken(launchId: string, seats: readonly number[]): Promise<number> {
  const sql = 'select count(*)::int as taken from seat where launch_id = $1 and number = any($2)'
  return (await database.one<{ taken: number }>(sql, [launchId, seats])).taken
}

/** Too young a passenger: said at the field, and nothing that was typed is lost. */
async function correctMistake(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I travel myself' }).click()
  await fillPassenger(page, 2, passenger('Sally Ride', '2015-05-26'))
  await page.getByRole('button', { name: 'Go on to review' }).click()
  const birth = passengerForm(page, 2).getByLabel('Date of birth')
  await passengerForm(page, 2).getByText('Passengers are at least 18 on the launch date.').waitFor()
  expect(await birth.getAttribute('aria-invalid')).toBe('true')
  expect(await birth.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await passengerForm(page, 2).getByLabel('Full name').inputValue()).toBe('Sally Ride')
  expect(await passengerForm(page, 1).getByLabel('Full name').inputValue()).toBe('Mae Jemison')
  await birth.fill('1981-05-26')
  await page.getByRole('button', { name: 'Go on to review' }).click()
}

async function seePrice(page: Page, price: number, seats: readonly number[]): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Look it over' }).waitFor()
  const words = (await page.locator('main form').textContent()) ?? ''
  expect(words).toContain(dollars(price * 2))
  for (const seat of seats) expect(words).toContain(`Seat ${seat}`)
}

/** The refund is told before and after. */
async function cancelEverything(page: Page, price: number): Promise<void> {
  const back = dollars(price * 2 * 0.9)
  await page.getByText(`Today ${back} would come back`).waitFor()
  const dialog = await askToCancel(page)
  await dialog.getByText(`${back} comes back`).waitFor()
  await dialog.getByRole('button', { name: 'Cancel the booking' }).click()
  await page.getByText(`Refunded ${back}`).waitFor()
  await dialog.waitFor({ state: 'hidden' })
}
