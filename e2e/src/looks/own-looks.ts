import type { Page } from 'playwright-core'
import { aLaunch, openAsTraveler } from '../harness/index.ts'
import type { VisitedPage } from '../harness/page.ts'
import type { Stage } from '../harness/stage.ts'
import { bookDirectly } from '../pages/api.ts'
import { fillPassenger, goToPayment, keepSeats, passenger } from '../pages/booking.ts'
import { askToCancel } from '../pages/trip.ts'
import { CALM } from './calm.ts'
import type { Look } from './look.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** A booking, brought as far as `act` does. */
function booking(name: string, act: (page: Page) => Promise<unknown>): Look {
  return {
    name,
    open: async ({ browser, database }) => {
      const launch = await aLaunch(database, { seats: 12 })
      const visited = await openAsTraveler(browser, `/book/${launch.slug}`, CALM)
      await heading(visited.page, 'Choose your seats')
      await act(visited.page)
      return visited
    },
  }
}

/** The page of a booking of two seats. */
async function trip({ browser, database }: Stage, card?: string): Promise<VisitedPage> {
  const visited = await openAsTraveler(browser, '/', CALM)
  const reference = await bookDirectly(visited, await aLaunch(database), [1, 2], card)
  await visited.page.goto(`/trips/${reference}`)
  await heading(visited.page, 'Moon')
  return visited
}

/** What a traveler sees of their own. */
export const OWN_LOOKS: readonly Look[] = [
  booking('booking, seats', (page) => page.getByRole('button', { name: 'Seat 3, free' }).click()),
  booking('booking, passengers with mistakes', async (page) => {
    await keepSeats(page, [1, 2])
    await fillPassenger(page, 1, passenger('Sally Ride', '2020-01-01'))
    await page.getByRole('button', { name: 'Go on to review' }).click()
    await page.locator('[aria-invalid="true"]').first().waitFor()
  }),
  booking('booking, review', async (page) => {
    await keepSeats(page, [1, 2])
    for (const number of [1, 2]) await fillPassenger(page, number, passenger())
    await page.getByRole('button', { name: 'Go on to review' }).click()
    await heading(page, 'Look it over')
  }),
  booking('booking, payment declined', async (page) => {
    await goToPayment(page, [1])
    await page.getByRole('radio', { name: /is declined/ }).check()
    await page.getByRole('button', { name: /^Pay \$/ }).click()
    await page
      .getByRole('alert')
      .getByText(/declined/i)
      .waitFor()
  }),
  {
    name: 'trips, none yet',
    open: async ({ browser }) => {
      const visited = await openAsTraveler(browser, '/trips', CALM)
      await visited.page.getByText('No trips yet').waitFor()
      return visited
    },
  },
  {
    name: 'trips',
    open: async (stage) => {
      const visited = await trip(stage)
      await visited.page.goto('/trips')
      await visited.page.getByRole('article').first().waitFor()
      return visited
    },
  },
  { name: 'trip', open: (stage) => trip(stage) },
  { name: 'trip, to be paid', open: (stage) => trip(stage, '') },
  {
    name: 'trip, asking before the cancellation',
    open: async (stage) => {
      const visited = await trip(stage)
      const dialog = await askToCancel(visited.page)
      await dialog
        .getByText(/comes? back/)
        .first()
        .waitFor()
      return visited
    },
  },
  {
    name: 'trip that is not there',
    open: async ({ browser }) => {
      const visited = await openAsTraveler(browser, '/trips/NOSUCHTRIP', CALM)
      await visited.page.getByRole('heading', { level: 1 }).waitFor()
      return visited
    },
  },
  {
    name: 'account',
    open: async ({ browser }) => {
      const visited = await openAsTraveler(browser, '/account', CALM)
      await visited.page.getByRole('heading', { level: 1 }).waitFor()
      return visited
    },
  },
]
