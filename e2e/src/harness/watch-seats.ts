import type { Page } from 'playwright-core'

/** What a launch page showed from an instant on (milliseconds since the epoch, by the browser's clock). */
interface Sight {
  readonly at: number
  readonly seatsLeft: number
  readonly taken: readonly number[]
}

/** What a launch page showed, and when, without ever being loaded again. */
export interface SeatWatch {
  /** When map and count first agreed to this, after `since`. */
  firstSeen(expected: { seatsLeft: number; taken: readonly number[] }, since: number): Promise<number>
  /** Fails when the page was loaded anew since the watch began. */
  stillTheSamePage(): Promise<boolean>
}

declare global {
  interface Window {
    sights?: Sight[]
  }
}

/** Notes in the page itself each change of the seat map and the count: no polling blurs the instants. */
export async function watchSeats(page: Page): Promise<SeatWatch> {
  await page.getByRole('grid', { name: 'Seats' }).waitFor()
  await page.evaluate(() => {
    const sights: Sight[] = []
    const note = () => {
      const count = document.querySelector('aside[aria-label="Book"] strong')?.textContent ?? ''
      const taken = [...document.querySelectorAll('[data-seat][data-state="taken"]')]
      sights.push({
        at: Date.now(),
        seatsLeft: Number(/\d+/.exec(count)?.[0] ?? 0),
        taken: taken.map((seat) => Number(seat.getAttribute('data-seat'))),
      })
    }
    note()
    window.sights = sights
    const changes = { subtree: true, childList: true, characterData: true, attributes: true }
    new MutationObserver(note).observe(document.querySelector('main') ?? document.body, changes)
  })
  return {
    firstSeen: async ({ seatsLeft, taken }, since) => {
      const found = await page.waitForFunction(
        ([left, seats, from]) =>
          window.sights?.find((sight) => sight.at >= from && sight.seatsLeft === left && sight.taken.join() === seats),
        [seatsLeft, taken.join(), since] as const,
      )
      return ((await found.jsonValue()) as Sight).at
    },
    stillTheSamePage: () => page.evaluate(() => window.sights !== undefined),
  }
}

/** When the answer to an operation of the app was there (milliseconds since the epoch). Call before it is asked. */
export async function answeredAt(page: Page, operationName: string): Promise<{ asked: number; answered: number }> {
  const response = await page.waitForResponse((answer) => isOf(answer.request().postData(), operationName))
  await response.finished()
  const { startTime, responseEnd } = response.request().timing()
  return { asked: startTime, answered: startTime + responseEnd }
}

const isOf = (body: string | null, operationName: string): boolean =>
  body?.includes(`"operationName":"${operationName}"`) ?? false
