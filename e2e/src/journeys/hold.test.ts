import { expect, inject, it } from 'vitest'
import { aLaunch, openAsTraveler, openStage, startNode } from '../harness/index.ts'
import { fillPassenger, keepSeats, passenger, passengerForm, pay, reviewAndAgree } from '../pages/booking.ts'

const { browser, database } = await openStage()

const EIGHT_MINUTES_MS = 8 * 60_000

it('warns aloud when two minutes of a hold are left', async () => {
  const launch = await aLaunch(database)
  const { page, close } = await openAsTraveler(browser, '/')
  await page.clock.install()
  await page.goto(`/book/${launch.slug}`)
  await keepSeats(page, [1])
  const timer = page.getByRole('timer', { name: 'Seats are kept for' })
  await timer.waitFor()
  expect(await timer.getAttribute('aria-live')).toBe('off')
  await page.clock.fastForward(EIGHT_MINUTES_MS)
  await page
    .getByRole('status')
    .getByText(/^(2 min|1 min \d+ s) left$/)
    .waitFor()
  expect(await timer.textContent()).toMatch(/^0[12]:/)
  await close()
})

it('keeps what was typed when a hold ends, and books once seats are chosen again', async () => {
  const node = await startNode(inject('databaseUrl'), { SEAT_HOLD_SECONDS: '9' })
  const launch = await aLaunch(database)
  const { page, complaints, close } = await openAsTraveler(browser, `/book/${launch.slug}`, { baseURL: node.origin })
  await keepSeats(page, [1])
  await fillPassenger(page, 1, passenger('Christina Koch'))
  await page.getByRole('alert').getByText('Your time is up').waitFor({ timeout: 30_000 })
  await page.getByRole('heading', { level: 1, name: 'Choose your seats' }).waitFor()

  await keepSeats(page, [2])
  expect(await passengerForm(page, 1).getByLabel('Full name').inputValue()).toBe('Christina Koch')
  await reviewAndAgree(page)
  await pay(page)
  expect(await database.violations()).toEqual([])
  expect(complaints).toEqual([])
  await close()
  await node.stop()
})
