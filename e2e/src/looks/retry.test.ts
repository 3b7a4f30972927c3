import { expect, it } from 'vitest'
import { aLaunch, openAsTraveler, openStage } from '../harness/index.ts'
import { failApi } from './failing-looks.ts'

const { browser, database } = await openStage()

it('shows what did not load once it is asked for again', async () => {
  const { slug } = await aLaunch(database)
  const { page, close } = await openAsTraveler(browser, '/no-such-page')
  for (const [path, sign] of [
    ['/', 'main article'],
    ['/launches', 'main article'],
    [`/launches/${slug}`, '[data-seat]'],
    [`/book/${slug}`, '[data-seat]'],
    ['/trips', 'text=No trips yet'],
  ] as const) {
    const mend = await failApi(page)
    await page.goto(path)
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
    await again.waitFor()
    await mend()
    await again.click()
    await page.locator(sign).first().waitFor()
    await again.waitFor({ state: 'hidden' })
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  }
  await close()
})

it('says that it cannot reach us while the network is away, and goes on when it is back', async () => {
  const { page, close } = await openAsTraveler(browser, '/launches')
  await page.locator('main article').first().waitFor()
  await page.context().setOffline(true)
  const banner = page.getByRole('status').getByText('Live updates lost')
  await banner.waitFor()
  await page.getByRole('button', { name: 'Mars' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'We cannot be reached right now' })
  await alert.waitFor()
  await page.context().setOffline(false)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.locator('main article').first().waitFor()
  await banner.waitFor({ state: 'hidden' })
  expect(new URL(page.url()).search).toBe('?to=MARS')
  await close()
})
