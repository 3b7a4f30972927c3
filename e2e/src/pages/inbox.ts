import type { Page } from 'playwright-core'

/** A mail of the development inbox. */
export interface ReceivedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const PATIENCE_MS = 15_000
const PAUSE_MS = 200

/** The first mail to somebody whose subject matches; fails when none comes. */
export async function mailTo(page: Page, address: string, subject: RegExp): Promise<ReceivedMail> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const answer = await page.context().request.get('/inbox.json', { params: { to: address } })
    const found = ((await answer.json()) as ReceivedMail[]).find((mail) => subject.test(mail.subject))
    if (found) return found
    await page.waitForTimeout(PAUSE_MS)
  }
  throw new Error(`No mail to ${address} is about ${String(subject)}.`)
}
