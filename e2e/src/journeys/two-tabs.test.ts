import { expect, inject, it } from 'vitest'
import { aLaunch, openAsTraveler, openPage, openStage, startNode } from '../harness/index.ts'
import { answeredAt, watchSeats } from '../harness/watch-seats.ts'
import { bookDirectly } from '../pages/api.ts'
import { fillPassenger, keepSeats, passenger, pay, reviewAndAgree } from '../pages/booking.ts'
import { cancelBooking } from '../pages/trip.ts'

const AT_ONCE_MS = 500

const { browser, database } = await openStage()

it('shows in one tab what is held, booked and cancelled in the other, each within half a second', async () => {
  const launch = await aLaunch(database, { seats: 12 })
  const [watching, booking] = [
    await openPage(browser, launch.path),
    await openAsTraveler(browser, `/book/${launch.slug}`),
  ]
  const watch = await watchSeats(watching.page)

  const [hold] = await Promise.all([answeredAt(booking.page, 'HoldSeats'), keepSeats(booking.page, [3, 4])])
  const seenHeld = await watch.firstSeen({ seatsLeft: 10, taken: [3, 4] }, hold.asked)
  expect(seenHeld - hold.answered).toBeLessThan(AT_ONCE_MS)

  await fillPassenger(booking.page, 1, passenger())
  await fillPassenger(booking.page, 2, passenger('Mary Jackson'))
  await reviewAndAgree(booking.page)
  await pay(booking.page)
  await watch.firstSeen({ seatsLeft: 10, taken: [3, 4] }, hold.asked)

  const [cancel] = await Promise.all([answeredAt(booking.page, 'CancelBooking'), cancelBooking(booking.page)])
  const seenFree = await watch.firstSeen({ seatsLeft: 12, taken: [] }, cancel.asked)
  expect(seenFree - cancel.answered).toBeLessThan(AT_ONCE_MS)

  const asked = Date.now()
  await bookDirectly(booking, launch, [7])
  const answered = Date.now()
  const seenBooked = await watch.firstSeen({ seatsLeft: 11, taken: [7] }, asked)
  expect(seenBooked - answered).toBeLessThan(AT_ONCE_MS)

  expect(await watch.stillTheSamePage()).toBe(true)
  expect([...watching.complaints, ...booking.complaints]).toEqual([])
  await Promise.all([watching.close(), booking.close()])
})

it('says since when it is out of date while the server is away, and catches up by itself', async () => {
  const launch = await aLaunch(database, { seats: 6 })
  const databaseUrl = inject('databaseUrl')
  const first = await startNode(databaseUrl)
  const watching = await openPage(browser, launch.path, { baseURL: first.origin })
  const watch = await watchSeats(watching.page)
  const elsewhere = await openAsTraveler(browser, '/')

  await first.stop()
  const banner = watching.page.getByRole('status').getByText('Live updates lost, connecting again')
  await banner.waitFor()
  expect(await banner.textContent()).toMatch(/last updated (just now|\d+ s ago)/)
  await bookDirectly(elsewhere, launch, [2])

  const second = await startNode(databaseUrl, { PORT: first.settings['PORT'] ?? '' })
  await banner.waitFor({ state: 'hidden' })
  await watch.firstSeen({ seatsLeft: 5, taken: [2] }, 0)
  expect(await watch.stillTheSamePage()).toBe(true)
  await Promise.all([watching.close(), elsewhere.close(), second.stop()])
})
