import type { Sql } from '../../../platform/db/index.ts'
import type { Notice } from '../letters/letter.ts'
import { launchAborted, launchCompleted, launchDelayed, newLaunchAlert } from '../letters/launch.ts'
import { dataText, type NewsEvent } from './event.ts'
import { type Booker, bookersOf, launchFactsOf, vipTravelers } from './facts.queries.ts'

const each = (bookers: readonly Booker[], write: (references: readonly string[]) => Notice['letter']) =>
  bookers.map(({ userId, references }) => ({ letter: write(references), userIds: [userId] }))

/** A launch was scheduled: VIP travelers hear of it, all of the same letter. */
export async function scheduledNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const launch = await launchFactsOf(sql, entityId)
  return launch === null ? [] : [{ letter: newLaunchAlert(launch), userIds: await vipTravelers(sql) }]
}

/** A launch was delayed: those who had booked it by then. */
export async function delayedNews(sql: Sql, news: NewsEvent): Promise<readonly Notice[]> {
  const launch = await launchFactsOf(sql, news.entityId)
  if (launch === null) return []
  const change = {
    previousDate: new Date(dataText(news, 'previousDate')),
    newDate: new Date(dataText(news, 'newDate')),
    reason: dataText(news, 'reason'),
  }
  const bookers = await bookersOf(sql, launch.id, { statuses: ['CONFIRMED'], bookedBy: news.at })
  return each(bookers, (references) => launchDelayed(launch, references, change))
}

/** A launch was aborted: those whose bookings were cancelled by that. */
export async function abortedNews(sql: Sql, news: NewsEvent): Promise<readonly Notice[]> {
  const launch = await launchFactsOf(sql, news.entityId)
  if (launch === null) return []
  const bookers = await bookersOf(sql, launch.id, { statuses: ['CANCELLED', 'CONFIRMED'], cancelledSince: news.at })
  return each(bookers, (references) => launchAborted(launch, references, dataText(news, 'reason')))
}

/** A launch has flown: those who flew with it. */
export async function completedNews(sql: Sql, { entityId }: NewsEvent): Promise<readonly Notice[]> {
  const launch = await launchFactsOf(sql, entityId)
  if (launch === null) return []
  const bookers = await bookersOf(sql, launch.id, { statuses: ['COMPLETED'] })
  return each(bookers, (references) => launchCompleted(launch, references))
}
