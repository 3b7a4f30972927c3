import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type Database, openDatabase } from './database.ts'

/** What a test file plays on. */
export interface Stage {
  readonly browser: Browser
  readonly database: Database
}

/** Opens the one browser of a test file and the product's database, and closes both after its last test. */
export async function openStage(): Promise<Stage> {
  const browser = await launchBrowser()
  const database = openDatabase()
  afterAll(async () => {
    await browser.close()
    await database.close()
  })
  return { browser, database }
}
