import { newId } from '../../../apps/api/src/platform/ids/index.ts'
import type { AgenciesPage, TestLaunch } from '../harness/index.ts'

export interface OfferGiven {
  readonly seats?: number
  readonly minimum?: number
  readonly inDays?: number
}

/** A rocket that reaches the Moon, with as many seats as asked for; gives its id. */
export async function addRocket({ ask }: AgenciesPage, name: string, capacity = 8): Promise<string> {
  const { createRocket } = await ask<{ createRocket: { rocket: { id: string } } }>(
    'mutation ($input: CreateRocketInput!) { createRocket(input: $input) { rocket { id } } }',
    { input: { name, model: 'H-1', capacity, range: 'MOON' } },
  )
  return createRocket.rocket.id
}

/** A launch of an agency's own, on a rocket of its own, by the API. */
export async function offerLaunch(agency: AgenciesPage, given: OfferGiven = {}): Promise<TestLaunch> {
  const { seats = 8, minimum = 3, inDays = 450 } = given
  const rocketId = await addRocket(agency, `Heron ${newId()}`, seats)
  const { spaceports } = await agency.ask<{ spaceports: { id: string }[] }>('{ spaceports { id } }')
  const input = {
    rocketId,
    spaceportId: spaceports[0]?.id,
    destination: 'MOON',
    launchDate: new Date(Date.now() + inDays * 86_400_000).toISOString(),
    pricePerSeat: '120000.00',
    totalSeats: seats,
    minimumSeats: minimum,
  }
  const { scheduleLaunch } = await agency.ask<{ scheduleLaunch: { launch: { id: string; slug: string } } }>(
    'mutation ($input: ScheduleLaunchInput!) { scheduleLaunch(input: $input) { launch { id slug } } }',
    { input },
  )
  const { id, slug } = scheduleLaunch.launch
  return { id, slug, path: `/launches/${slug}` }
}

const DAY_MS = 86_400_000

/** Delays a launch by some days, beside the page. */
export async function delay({ ask }: AgenciesPage, { id }: TestLaunch, reason = REASON, days = 40): Promise<void> {
  const { launch } = await ask<{ launch: { launchDate: string } }>(
    'query ($id: ID!) { launch(id: $id) { launchDate } }',
    { id },
  )
  const newDate = new Date(Date.parse(launch.launchDate) + days * DAY_MS).toISOString()
  const { delayLaunch } = await ask<{ delayLaunch: Refused }>(
    'mutation ($input: DelayLaunchInput!) { delayLaunch(input: $input) { errors { message } } }',
    { input: { launchId: id, newDate, reason } },
  )
  if (delayLaunch.errors.length > 0) throw new Error(JSON.stringify(delayLaunch.errors))
}

/** Aborts a launch, beside the page. */
export async function abort({ ask }: AgenciesPage, { id }: TestLaunch, reason = REASON): Promise<void> {
  const { abortLaunch } = await ask<{ abortLaunch: Refused }>(
    'mutation ($input: AbortLaunchInput!) { abortLaunch(input: $input) { errors { message } } }',
    { input: { launchId: id, reason } },
  )
  if (abortLaunch.errors.length > 0) throw new Error(JSON.stringify(abortLaunch.errors))
}

interface Refused {
  readonly errors: readonly { readonly message: string }[]
}

const REASON = 'The upper stage needs another hot fire test.'
