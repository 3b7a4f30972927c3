import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../harness/browser.ts'

interface SampleMail {
  readonly name: string
  readonly letter: {
    readonly subject: string
    readonly content: readonly string[]
    readonly facts: readonly (readonly [string, string])[]
    readonly next: string | null
    readonly action: string
    readonly link: string
  }
  readonly text: string
  readonly html: string
}

/** Named at run time: the API is compiled with decorators of a kind that this workspace does not know. */
const LETTERS: string = new URL('../../../apps/api/test/notifications/sample-letters.ts', import.meta.url).pathname
const { ORIGIN, SAMPLES } = (await import(/* @vite-ignore */ LETTERS)) as {
  readonly ORIGIN: string
  readonly SAMPLES: readonly SampleMail[]
}

/** With `MAIL_PICTURES` set the pictures are kept, to be looked at. */
const PICTURES = join(tmpdir(), 'astro-mail-pictures')
const SIZES = { phone: { width: 360, height: 720 }, desktop: { width: 1000, height: 900 } } as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  if (process.env.MAIL_PICTURES) mkdirSync(PICTURES, { recursive: true })
})
afterAll(() => browser.close())

const pages = new Map<string, Page>()

async function show({ html }: SampleMail, size: keyof typeof SIZES, colorScheme: 'light' | 'dark'): Promise<Page> {
  const key = `${size} ${colorScheme}`
  const page = pages.get(key) ?? (await openAs(size, colorScheme))
  pages.set(key, page)
  await page.setContent(html)
  return page
}

/** As mail programs do: nothing runs, nothing is fetched. */
async function openAs(size: keyof typeof SIZES, colorScheme: 'light' | 'dark'): Promise<Page> {
  const options = { viewport: SIZES[size], colorScheme, javaScriptEnabled: false, offline: true }
  return (await browser.newContext(options)).newPage()
}

/** The whole mail as a picture; nothing of it may be left blank. */
async function picture(page: Page, name: string): Promise<void> {
  const path = process.env.MAIL_PICTURES ? { path: join(PICTURES, `${name}.png`) } : {}
  const bytes = await page.screenshot({ fullPage: true, ...path })
  expect(bytes.length).toBeGreaterThan(5000)
}

/** Relative luminance of a colour as the browser writes it, `rgb(…)`. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Words that the reader sees: not the preview line, which mail programs show beside the subject. */
const seen = (page: Page): Promise<string> => page.locator('body').innerText()

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))('the mail %s', (name, sample) => {
  const { letter } = sample

  it.each(['phone', 'desktop'] as const)('fits a %s and says what it must', async (size) => {
    const page = await show(sample, size, 'light')
    const width = await page.locator('html').evaluate((root) => Math.max(root.scrollWidth, document.body.scrollWidth))
    expect(width).toBeLessThanOrEqual(SIZES[size].width)
    const text = (await seen(page)).replaceAll(/\s+/g, ' ')
    for (const words of [letter.subject, ...letter.content, letter.next ?? '', letter.action])
      expect(text).toContain(words.replaceAll(/\s+/g, ' '))
    for (const [label, value] of letter.facts) {
      expect(text).toContain(label)
      expect(text).toContain(value.startsWith('/') ? `${ORIGIN}${value}`.replace('https://', '') : value)
    }
    const button = page.getByRole('link', { name: letter.action })
    expect(await button.getAttribute('href')).toBe(`${ORIGIN}${letter.link}`)
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await picture(page, `${name}-${size}`)
  })

  it('can be read in the dark, and in programs that drop the styles in the head', async () => {
    for (const scheme of ['dark', 'light'] as const) {
      const shown = scheme === 'dark' ? sample : { ...sample, html: sample.html.replace(/<style>.*?<\/style>/s, '') }
      const page = await show(shown, 'phone', scheme)
      const colors = await page
        .locator('h1, p, th, td.value, td.value a, .next, .quiet, .quiet a')
        .evaluateAll((elements) =>
          elements.map((element) => {
            let ground = element
            while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)' && ground.parentElement)
              ground = ground.parentElement
            return [getComputedStyle(element).color, getComputedStyle(ground).backgroundColor] as const
          }),
        )
      expect(colors.length).toBeGreaterThan(5)
      expect(Math.min(...colors.map(([ink, ground]) => contrast(ink, ground)))).toBeGreaterThanOrEqual(4.5)
      await picture(page, `${name}-phone-${scheme === 'dark' ? 'dark' : 'bare'}`)
    }
  })

  it('says the same as text, with whole links', () => {
    for (const words of [...letter.content, letter.next ?? '', `${letter.action}:\n${ORIGIN}${letter.link}`])
      expect(sample.text).toContain(words)
    expect(sample.text).not.toMatch(/<(?:p|table|tr|td|th|a|h1|strong)\b|&amp;|&#39;/)
    for (const [label, value] of letter.facts) {
      expect(sample.text).toContain(`${label}:`)
      expect(sample.text).toContain(value)
    }
  })
})
