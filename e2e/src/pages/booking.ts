import type { Locator, Page } from 'playwright-core'

/** A seat of the map: its name tells its state ("Seat 4, free"). */
export function seat(page: Page, number: number): Locator {
  return page.locator(`[data-seat="${number}"]`)
}

/** Chooses seats on the map and keeps them: the passengers come next. */
export async function keepSeats(page: Page, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await page.getByRole('button', { name: `Seat ${number}, free`, exact: true }).click()
  await page.getByRole('button', { name: /^Keep \d seats?$/ }).click()
}

export interface TypedPassenger {
  readonly fullName: string
  readonly email: string
  readonly dateOfBirth: string
}

/** Somebody who may fly. */
export function passenger(fullName = 'Katherine Johnson', dateOfBirth = '1979-08-26'): TypedPassenger {
  return { fullName, email: `${fullName.split(' ')[0]?.toLowerCase()}@mail.example`, dateOfBirth }
}

/** The form of one passenger, counted from 1. */
export function passengerForm(page: Page, number: number): Locator {
  return page.getByRole('group', { name: `Passenger ${number} ` })
}

export async function fillPassenger(page: Page, number: number, typed: TypedPassenger): Promise<void> {
  const form = passengerForm(page, number)
  await form.getByLabel('Full name').fill(typed.fullName)
  await form.getByLabel('Date of birth').fill(typed.dateOfBirth)
  await form.getByLabel('E-mail').fill(typed.email)
}

/** From the passengers' forms on to the payment. */
export async function reviewAndAgree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on to review' }).click()
  await page.getByRole('button', { name: 'Go on to payment' }).click()
}

/** From the seats to the payment, with one passenger a seat. */
export async function goToPayment(page: Page, seats: readonly number[]): Promise<void> {
  await keepSeats(page, seats)
  for (const index of seats.keys()) await fillPassenger(page, index + 1, passenger())
  await reviewAndAgree(page)
}

export async function choosePayment(page: Page, label: RegExp): Promise<void> {
  await page.getByRole('radio', { name: label }).check()
}

/** Pays; gives the booking's reference once it is confirmed. */
export async function pay(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Pay \$/ }).click()
  return confirmedReference(page)
}

/** Waits for the confirmation. */
export async function confirmedReference(page: Page): Promise<string> {
  await page.getByText(/^You fly! Booked and paid/).waitFor()
  return referenceOf(page)
}

export function referenceOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
