import { type Browser, chromium as driver } from 'playwright-core'
import { findChromium } from './chromium.ts'

/** Starts the one browser of a test file. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  // Chromium's sandbox needs another user than root, and rights that containers rarely give.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none']
  return driver.launch({ executablePath, args, headless: true, env: { ...definedOnly(process.env), ...env } })
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
