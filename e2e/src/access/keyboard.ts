import type { Page } from 'playwright-core'

/** More stops than any page has. */
const MOST_STOPS = 80

/** Presses Tab until what is called so has the focus: fails when the keyboard alone does not get there. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await focusedName(page)
    if (typeof name === 'string' ? found === name : name.test(found)) return
    passed.push(found)
  }
  throw new Error(`Tab never reached ${String(name)}, but: ${passed.join(' | ')}`)
}

/** The name of what has the focus, by its label or its text. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return ''
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : []
    const words = focused.getAttribute('aria-label') ?? labels[0]?.textContent ?? focused.textContent
    return words.replaceAll(/\s+/g, ' ').trim()
  })
}

/** Whether what has the focus shows that it has: an outline or a shadow of its own. */
export function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
}
