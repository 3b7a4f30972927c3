import type { Page } from 'playwright-core'
import { openAsAgency, openAsTraveler, type AgenciesPage, type TestLaunch } from '../harness/index.ts'
import { abort, delay, offerLaunch } from '../pages/agency-launch.ts'
import { bookDirectly } from '../pages/api.ts'
import { CALM } from './calm.ts'
import type { Look } from './look.ts'

type Act = (agency: AgenciesPage, launch: TestLaunch) => Promise<unknown>

/** The page of a booking whose launch its agency changed since. */
function changed(
  name: string,
  act: Act,
  path: (reference: string) => string,
  sign: (page: Page) => Promise<unknown>,
): Look {
  return {
    name,
    open: async ({ browser }) => {
      const agency = await openAsAgency(browser, '/agency/nowhere', CALM)
      const launch = await offerLaunch(agency)
      const visited = await openAsTraveler(browser, '/nowhere', CALM)
      const reference = await bookDirectly(visited, launch, [1, 2])
      await act(agency, launch)
      await agency.close()
      await visited.page.goto(path(reference))
      await sign(visited.page)
      return visited
    },
  }
}

const tripPath = (reference: string) => `/trips/${reference}`

/** What a traveler sees when a launch of theirs changes, and what they are told. */
export const NEWS_LOOKS: readonly Look[] = [
  changed('trip, delayed', delay, tripPath, (page) => page.getByText('This launch is delayed to').waitFor()),
  changed('trip, aborted', abort, tripPath, (page) => page.getByText('This launch was aborted').waitFor()),
  changed(
    'notifications',
    delay,
    () => '/notifications',
    (page) => page.getByText('Your launch is delayed to').first().waitFor(),
  ),
  {
    name: 'notifications, none yet',
    open: async ({ browser }) => {
      const visited = await openAsTraveler(browser, '/notifications', CALM)
      await visited.page.getByText('No notifications yet').waitFor()
      return visited
    },
  },
  {
    name: 'notifications, nothing unread',
    open: async ({ browser }) => {
      const visited = await openAsTraveler(browser, '/notifications?unread=1', CALM)
      await visited.page.getByText('Nothing unread').waitFor()
      return visited
    },
  },
]
