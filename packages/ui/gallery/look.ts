// Photographs the built gallery: node look.ts <address> <folder> <parts> <widths> <schemes>, each list separated by commas.
import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'

const [
  address = '',
  folder = '',
  parts = 'space,forms,data,states',
  widths = '320,390,1280',
  schemes = 'light,dark',
  app = 'traveler',
  sections = '',
] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
for (const scheme of schemes.split(',')) {
  for (const width of widths.split(',').map(Number)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    for (const part of parts.split(',')) {
      const page = await context.newPage()
      page.on('console', (message) => message.type() === 'error' && console.log('console:', message.text()))
      page.on('pageerror', (error) => console.log('error:', error.message))
      await page.goto(`${address}?app=${app}&part=${part}`, { waitUntil: 'networkidle' })
      await page.evaluate((name) => localStorage.setItem(name.key, name.scheme), { key: `astro-scheme-${app}`, scheme })
      await page.reload({ waitUntil: 'networkidle' })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (overflow > 0) console.log(`${part} ${width} ${scheme}: overflows by ${overflow}px`)
      const found = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      for (const violation of found.violations) {
        console.log(`${part} ${width} ${scheme}: ${violation.id} (${violation.nodes.length}) ${violation.help}`)
        for (const node of violation.nodes.slice(0, 6))
          console.log(
            '   ',
            node.html.slice(0, 160),
            '|',
            node.any
              .map((check) => check.message)
              .join(' ')
              .slice(0, 200),
          )
      }
      if (sections) {
        for (const name of sections.split(';')) {
          const section = page.locator(`[data-section="${name}"]`)
          if (await section.count())
            await section.screenshot({ path: `${folder}/${part}-${name.replaceAll(' ', '_')}-${width}-${scheme}.png` })
        }
      } else await page.screenshot({ path: `${folder}/${part}-${width}-${scheme}.png`, fullPage: true })
      await page.close()
    }
    await context.close()
  }
}
await browser.close()
