import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { aLaunch, openAsDemoAgency, openAsTraveler, openPage, openStage } from '../harness/index.ts'
import { bookDirectly } from '../pages/api.ts'
import { demoLaunch } from './agency-launch-looks.ts'

const { browser, database } = await openStage()

/** The most that a page may move while it loads (DESIGN, Budgets). */
const MOST = 0.02
/** How long a page must have been still to count as complete. */
const STILL_MS = 600

const WIDTHS = [390, 1280] as const
const PAGES: readonly { readonly name: string; readonly path: (own: Own) => string; readonly sign: string }[] = [
  { name: 'landing', path: () => '/', sign: 'main article' },
  { name: 'search', path: () => '/launches', sign: 'main article' },
  { name: 'launch', path: ({ slug }) => `/launches/${slug}`, sign: '[data-seat]' },
  { name: 'booking', path: ({ slug }) => `/book/${slug}`, sign: '[data-seat]' },
  { name: 'trips', path: () => '/trips', sign: 'main article' },
  { name: 'trip', path: ({ reference }) => `/trips/${reference}`, sign: 'main h1' },
  { name: 'notifications', path: () => '/notifications', sign: 'main li' },
]

interface Own {
  readonly slug: string
  readonly reference: string
}

declare global {
  interface Window {
    shift?: { sum: number; at: number; what: string[] }
  }
}

it.each(WIDTHS)(
  'keeps its place while it loads, %i pixels wide: landing, search, launch, booking, trips',
  async (width) => {
    const visited = await openAsTraveler(browser, '/', { viewport: { width, height: 844 } })
    const launch = await aLaunch(database)
    const own = { slug: launch.slug, reference: await bookDirectly(visited, launch, [1]) }
    expect(
      await moving(
        visited.page,
        PAGES.map(({ path, ...rest }) => ({ ...rest, path: path(own) })),
      ),
    ).toEqual([])
    await visited.close()
  },
)

/** The agencies' pages, by what says that each is complete. */
const AGENCY_PAGES: readonly Measured[] = [
  { name: 'dashboard', path: '/agency/', sign: 'main li' },
  { name: 'fleet', path: '/agency/fleet', sign: 'tbody th' },
  { name: 'account', path: '/agency/account', sign: 'main form' },
  { name: 'launches', path: '/agency/launches', sign: 'tbody th' },
  { name: 'calendar', path: '/agency/launches?view=calendar', sign: 'main h2' },
  { name: 'schedule', path: '/agency/launches/new', sign: 'main form' },
  { name: 'import', path: '/agency/launches/import', sign: 'main h2' },
  { name: 'revenue', path: '/agency/revenue', sign: 'tbody th' },
  { name: 'invoices', path: '/agency/invoices', sign: 'tbody th' },
  { name: 'notifications', path: '/agency/notifications', sign: 'main ul, main [class*=box]' },
]
const launchPages = (slug: string): readonly Measured[] => [
  { name: 'overview of a launch', path: `/agency/launches/${slug}`, sign: 'main summary' },
  { name: 'bookings of a launch', path: `/agency/launches/${slug}?tab=bookings`, sign: 'tbody th' },
  { name: 'manifest of a launch', path: `/agency/launches/${slug}?tab=manifest`, sign: 'tbody th' },
]

it.each(WIDTHS)('keeps its place while it loads, %i pixels wide: the agencies’ pages', async (width) => {
  const { page, close } = await openAsDemoAgency(browser, '/agency/nowhere', { viewport: { width, height: 844 } })
  expect(await moving(page, [...AGENCY_PAGES, ...launchPages(await demoLaunch({ database }))])).toEqual([])
  await close()
})

it('notices when something moves', async () => {
  const { page, close } = await openPage(browser, '/log-in')
  await page.addInitScript(noteShifts)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await whenStill(page)
  await page.evaluate(() => {
    const block = document.createElement('div')
    block.style.height = '300px'
    document.querySelector('main')?.prepend(block)
  })
  await page.waitForFunction(() => (window.shift?.sum ?? 0) > 0)
  expect((await whenStill(page)).sum).toBeGreaterThan(MOST)
  await close()
})

interface Measured {
  readonly name: string
  readonly path: string
  readonly sign: string
}

/** Those of the pages that move more than they may. */
async function moving(page: Page, pages: readonly Measured[]): Promise<string[]> {
  await page.addInitScript(noteShifts)
  const moved: string[] = []
  for (const { name, path, sign } of pages) {
    await page.goto(path)
    await page.locator(sign).first().waitFor()
    const { sum, what } = await whenStill(page)
    if (sum > MOST) moved.push(`${name} moves by ${sum.toFixed(3)}: ${what.join(', ')}`)
  }
  return moved
}

/** Runs in the page, before anything of it. */
function noteShifts(): void {
  const shift = { sum: 0, at: performance.now(), what: [] as string[] }
  window.shift = shift
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Element | null }[] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue
      shift.sum += entry.value
      shift.at = performance.now()
      shift.what.push(...entry.sources.map(({ node }) => node?.className.toString() ?? '?'))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

async function whenStill(page: Page): Promise<{ sum: number; what: string[] }> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const shown = await page.evaluate(() => performance.now())
  await page.waitForFunction(([since, still]) => performance.now() - Math.max(since, window.shift?.at ?? 0) > still, [
    shown,
    STILL_MS,
  ] as const)
  return page.evaluate(() => window.shift ?? { sum: 0, what: [] })
}
