import type { Page } from 'playwright-core'
import { newId } from '../../../apps/api/src/platform/ids/index.ts'

/** Somebody who books. */
export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly dateOfBirth: string
  readonly password: string
}

/** Somebody who is not known yet. */
export function aPerson(firstName = 'Mae', lastName = 'Jemison'): Person {
  const email = `${firstName}-${newId()}@mail.example`.toLowerCase()
  return { firstName, lastName, email, dateOfBirth: '1986-10-17', password: 'violet-Kestrel-72-harbour' }
}

/** Fills in the form at `/sign-up` and sends it. */
export async function signUp(page: Page, person: Person): Promise<void> {
  await page.getByLabel('First name').fill(person.firstName)
  await page.getByLabel('Last name').fill(person.lastName)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Date of birth').fill(person.dateOfBirth)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Create account' }).click()
}

/** Makes the account beside the page: its context has the session's cookie then, and the next page load knows it. */
export async function register(page: Page, person: Person): Promise<Person> {
  const { email, password, firstName, lastName, dateOfBirth } = person
  const input = { email, password, firstName, lastName, dateOfBirth }
  const { errors } = await ask<{ registerTraveler: { errors: unknown[] } }>(
    page,
    'mutation ($input: RegisterTravelerInput!) { registerTraveler(input: $input) { errors { message } } }',
    { input },
  ).then((data) => data.registerTraveler)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return person
}

/** Asks the API as the page's person, in the app where they are logged in. */
export async function ask<Data>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
  app: 'traveler' | 'agency' = 'traveler',
): Promise<Data> {
  const answer = await page.context().request.post('/graphql', {
    headers: { 'apollographql-client-name': app },
    data: { query, variables },
  })
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}
