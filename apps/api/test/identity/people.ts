import type { Client, Reply } from './client.ts'

export const PASSWORD = 'violet-Kestrel-72-harbour'
export const OTHER_PASSWORD = 'amber-Pelican-31-lagoon'

let made = 0

/** An address that nobody has yet. */
export const freshEmail = (): string => `ada-${(made += 1)}@mail.example`

export const travelerInput = (given: Record<string, unknown> = {}) => ({
  email: freshEmail(),
  password: PASSWORD,
  firstName: 'Ada',
  lastName: 'Lovelace',
  dateOfBirth: '1985-12-10',
  ...given,
})

export const agencyInput = (given: Record<string, unknown> = {}) => ({
  email: freshEmail(),
  password: PASSWORD,
  companyName: 'Orbital Tours',
  contactPerson: 'Grace Hopper',
  contactEmail: 'ask@orbital.example',
  taxId: 'DE 123',
  ...given,
})

/** Registers a traveler; the client is logged in then. Returns email and id. */
export async function aTraveler(client: Client): Promise<{ email: string; id: string }> {
  const input = travelerInput()
  const reply = await client.call('registerTraveler', input, 'user { id }')
  return { email: input.email, id: (reply.value['user'] as { id: string }).id }
}

/** Registers an agency; the client is logged in then. Returns email and id. */
export async function anAgency(
  client: Client,
  given: Record<string, unknown> = {},
): Promise<{ email: string; id: string }> {
  const input = agencyInput(given)
  const reply = await client.call('registerAgency', input, 'user { id }')
  return { email: input.email, id: (reply.value['user'] as { id: string }).id }
}

export const logIn = (client: Client, email: string, password = PASSWORD): Promise<Reply> =>
  client.call('logIn', { email, password }, 'user { id email }')

/** Whether the client's session is live. */
export const isLoggedIn = async (client: Client): Promise<boolean> =>
  (await client.ask('{ viewer { id } }')).data?.['viewer'] !== null
