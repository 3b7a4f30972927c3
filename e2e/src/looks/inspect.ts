import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const HEIGHT = 900
const SCHEMES = ['light', 'dark'] as const
/** Narrowest phone, phone, desktop; axe looks at the latter two. */
const WIDTHS = [320, 390, 1280] as const

/** What is wrong with a page at each width in each scheme; empty when nothing is. With `LOOKS_DIR` it keeps pictures there. */
export async function inspect(page: Page, name: string): Promise<string[]> {
  const faults: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    for (const scheme of SCHEMES) {
      await show(page, scheme)
      const found = [...(await sticksOut(page)), ...(width === 320 ? [] : await axe(page))]
      faults.push(...found.map((fault) => `${width} ${scheme}: ${fault}`))
      await picture(page, `${name}-${width}-${scheme}`)
    }
  }
  return faults
}

async function show(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction((scheme) => document.documentElement.dataset['mantineColorScheme'] === scheme, colorScheme)
}

/** What stands beyond the right edge, when one has to scroll sideways. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`scrolls sideways for ${beyond.at(-1)?.outerHTML.slice(0, 120) ?? 'something'}`]
  })
}

async function axe(page: Page): Promise<string[]> {
  // The other mode opens a page of its own for what frames have to tell; there are none here.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`)
}

async function picture(page: Page, name: string): Promise<void> {
  const directory = process.env['LOOKS_DIR']
  if (!directory) return
  mkdirSync(directory, { recursive: true })
  await page.screenshot({ path: join(directory, `${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true })
}
