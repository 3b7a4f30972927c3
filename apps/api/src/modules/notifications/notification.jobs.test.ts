import { expect, it } from 'vitest'
import type { Feed } from '../../platform/feed/index.ts'
import type { Mailer } from '../../platform/mail/index.ts'
import { notificationJobs } from './notification.jobs.ts'

it('lets nobody wait for news that go to many', () => {
  const settings = { publicOrigin: 'https://astro.example', mailHands: 1 }
  const { reactions = {} } = notificationJobs({} as Mailer, {} as Feed, settings)
  const priorityOf = (event: string): number => {
    const message = { id: '1', event, entityType: 'Launch', entityId: 'l', data: {}, createdAt: new Date(0) }
    return reactions[event]?.(message)[0]?.priority ?? Number.NaN
  }
  for (const event of ['seatsBooked', 'launchDelayed', 'launchAborted', 'bookingCancelled'])
    expect(priorityOf(event)).toBeGreaterThan(priorityOf('launchScheduled'))
})
