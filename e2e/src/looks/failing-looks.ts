import type { Page } from 'playwright-core'
import { aLaunch, openAsTraveler } from '../harness/index.ts'
import { CALM } from './calm.ts'
import type { Look } from './look.ts'

/** From now on the API fails, but for who is there. */
export async function failApi(page: Page): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('"operationName":"Viewer"')
      ? route.continue()
      : route.fulfill({ status: 500, contentType: 'application/json', body: '{"errors":[{"message":"It failed"}]}' }),
  )
  return () => page.unroute('**/graphql')
}

function failing(name: string, path: string | ((slug: string) => string)): Look {
  return {
    name: `${name}, failing`,
    isFailing: true,
    open: async ({ browser, database }) => {
      const visited = await openAsTraveler(browser, '/nowhere', CALM)
      await failApi(visited.page)
      await visited.page.goto(typeof path === 'string' ? path : path((await aLaunch(database)).slug))
      await visited.page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor()
      return visited
    },
  }
}

/** Pages whose data could not be had: each says so, and offers to try again. */
export const FAILING_LOOKS: readonly Look[] = [
  failing('landing', '/'),
  failing('search', '/launches'),
  failing('launch', (slug) => `/launches/${slug}`),
  failing('booking', (slug) => `/book/${slug}`),
  failing('trips', '/trips'),
  failing('trip', '/trips/ANYTRIP'),
  failing('notifications', '/notifications'),
  failing('account', '/account'),
]
