import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RawClient } from '../../src/platform/graphql/socket/fixture-client.ts'
import { sqlOf } from '../../src/platform/db/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { systemScope, type Worker } from '../../src/platform/jobs/index.ts'
import { transact } from '../../src/platform/mutate/index.ts'
import { insertEvents } from '../../src/platform/outbox/index.ts'
import { createLocalFeed } from '../../src/platform/feed/index.ts'
import { done, type Person } from '../bookings/world.ts'
import { type Keeper } from '../launches/agency-world.ts'
import { type NotificationWorld, openNotifications, until } from './world.ts'

const QUEUES = ['notify', 'deliverNotification'] as const

let world: NotificationWorld
let worker: Worker
let ada: Person
let bob: Person
let agency: Keeper

beforeAll(async () => {
  world = await openNotifications()
  worker = await world.work()
  ;[ada, bob] = [await world.traveler(), await world.traveler()]
  agency = await world.agency()
})
afterAll(async () => expect(await world.close()).toEqual([]))
beforeEach(async () => {
  await world.settle(...QUEUES)
  await world.pool.query('truncate notification, notification_status, notification_preference')
  world.mail.clear()
})

interface Node {
  readonly id: string
  readonly subject: string
  readonly isRead: boolean
  readonly link: string | null
}
interface List {
  readonly nodes: readonly Node[]
  readonly unreadCount: number
  readonly totalCount: number
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

async function list({ client }: Person, args = ''): Promise<List> {
  const { data, errors } = await client.run<{ notifications: List }>(
    `{ notifications${args} { nodes { id subject isRead link } unreadCount totalCount pageInfo { endCursor hasNextPage } } }`,
  )
  expect(errors).toEqual([])
  return data.notifications
}

const READ =
  'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { ok errors { code path } } }'

async function markRead({ client }: Person, input: object): Promise<unknown> {
  return (await client.run<{ markNotificationsRead: unknown }>(READ, { input })).data.markNotificationsRead
}

let told = 0
/** Has a user told of something, so many times. */
async function tell(userId: string, count = 1): Promise<void> {
  const jobs = Array.from({ length: count }, () => {
    told += 1
    const data = {
      key: `test/${told}`,
      event: 'passwordChanged',
      entityType: 'User',
      entityId: userId,
      data: {},
      at: new Date().toISOString(),
    }
    return { name: 'notify', data }
  })
  await worker.send(jobs)
  await world.settle(...QUEUES)
}

describe('one’s own notifications', () => {
  it('come newest first, page by page, with how many are unread', async () => {
    await tell(ada.id, 5)
    await tell(bob.id)
    const first = await list(ada, '(first: 3)')
    expect(first).toMatchObject({ unreadCount: 5, totalCount: 5, pageInfo: { hasNextPage: true } })
    const second = await list(ada, `(first: 3, after: "${first.pageInfo.endCursor}")`)
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id)
    expect(ids).toHaveLength(5)
    expect(ids).toEqual(ids.toSorted().toReversed())
    const { data } = await ada.client.run('{ viewer { unreadNotifications } }')
    expect(data).toEqual({ viewer: { unreadNotifications: 5 } })
  })

  it('are marked as read, some or all, and noted as DELIVERED and in the entry log', async () => {
    await tell(ada.id, 3)
    const [newest] = (await list(ada)).nodes
    expect(await markRead(ada, { notificationIds: [newest?.id] })).toEqual({ ok: true, errors: [] })
    expect(await markRead(ada, { notificationIds: [newest?.id] })).toEqual({ ok: true, errors: [] })
    expect((await list(ada)).nodes.map(({ isRead }) => isRead)).toEqual([true, false, false])
    expect((await list(ada, '(unreadOnly: true)')).totalCount).toBe(2)
    expect(await markRead(ada, {})).toEqual({ ok: true, errors: [] })
    expect((await list(ada)).unreadCount).toBe(0)
    const { rows } = await world.pool.query(`select 1 from notification_status where status = 'DELIVERED'`)
    expect(rows).toHaveLength(3)
    const log = await world.pool.query<{ count: number }>(
      `select (details->>'count')::int as count from entry_log where action = 'NOTIFICATIONS_READ' and actor_id = $1 order by timestamp`,
      [ada.id],
    )
    expect(log.rows.map(({ count }) => count)).toEqual([1, 2])
  })

  it('of somebody else are refused like missing ones, and stay unread', async () => {
    await tell(ada.id)
    const [own] = (await list(ada)).nodes
    const refused = { ok: false, errors: [{ code: 'NOT_FOUND', path: ['notificationIds'] }] }
    expect(await markRead(bob, { notificationIds: [own?.id] })).toEqual(refused)
    expect(await markRead(bob, { notificationIds: [newId()] })).toEqual(refused)
    expect(await markRead(bob, { notificationIds: ['no id'] })).toEqual(refused)
    expect((await list(ada)).unreadCount).toBe(1)
  })
})

const SET = `mutation ($input: UpdateNotificationPreferencesInput!) {
  updateNotificationPreferences(input: $input) {
    user { notificationPreferences { type channel isEnabled isRequired } } errors { code path }
  }
}`

type Answer = {
  readonly updateNotificationPreferences: {
    readonly user: {
      readonly notificationPreferences: readonly {
        type: string
        channel: string
        isEnabled: boolean
        isRequired: boolean
      }[]
    } | null
    readonly errors: readonly unknown[]
  }
}

const off = (type: string, channel: string) => ({ type, channel, isEnabled: false })

async function prefer({ client }: Person, ...preferences: readonly object[]) {
  return (await client.run<Answer>(SET, { input: { preferences } })).data.updateNotificationPreferences
}

describe('preferences', () => {
  it('show a traveler the types that reach them, with what they must know', async () => {
    const { user } = await prefer(ada)
    const required = user?.notificationPreferences.map(
      ({ type, channel, isRequired }) => `${type} ${channel} ${isRequired}`,
    )
    expect(required).toEqual([
      'BOOKING_CONFIRMATION APP true',
      'BOOKING_CONFIRMATION EMAIL true',
      'BOOKING_CANCELLATION APP true',
      'BOOKING_CANCELLATION EMAIL true',
      'LAUNCH_UPDATE APP true',
      'LAUNCH_UPDATE EMAIL true',
      'PAYMENT_RECEIVED APP false',
      'PAYMENT_RECEIVED EMAIL false',
      'NEW_LAUNCH_ALERT APP false',
      'NEW_LAUNCH_ALERT EMAIL false',
      'ACCOUNT APP true',
      'ACCOUNT EMAIL true',
    ])
  })

  it('cannot switch off what must be known, nor what never comes, and then change nothing', async () => {
    const answer = await prefer(
      ada,
      off('PAYMENT_RECEIVED', 'EMAIL'),
      off('LAUNCH_UPDATE', 'EMAIL'),
      off('NEW_BOOKING', 'APP'),
    )
    expect(answer).toEqual({
      user: null,
      errors: [
        { code: 'INVALID_INPUT', path: ['preferences', '1', 'isEnabled'] },
        { code: 'INVALID_INPUT', path: ['preferences', '2', 'type'] },
      ],
    })
    expect((await prefer(ada)).user?.notificationPreferences.every(({ isEnabled }) => isEnabled)).toBe(true)
  })

  it('decide by what channel somebody hears: no mail, only mail, nothing', async () => {
    const pay = async (): Promise<void> => {
      const booking = done(await ada.book(await world.launch()))
      await ada.pay(booking.id, 'tok_visa')
      await world.settle(...QUEUES)
    }
    const payments = async () =>
      (await world.told())
        .filter(({ type, userId }) => type === 'PAYMENT_RECEIVED' && userId === ada.id)
        .map(({ isInApp, isMailed }) => `${isInApp ? 'app' : ''}${isMailed ? 'mail' : ''}`)
    await prefer(ada, off('PAYMENT_RECEIVED', 'EMAIL'))
    await pay()
    await prefer(ada, { ...off('PAYMENT_RECEIVED', 'EMAIL'), isEnabled: true }, off('PAYMENT_RECEIVED', 'APP'))
    await pay()
    await prefer(ada, off('PAYMENT_RECEIVED', 'EMAIL'))
    await pay()
    expect(await payments()).toEqual(['app', 'mail'])
    expect(world.mail.arrived.filter(({ subject }) => subject.startsWith('Payment received'))).toHaveLength(1)
    expect((await list(ada)).nodes.filter(({ subject }) => subject.startsWith('Payment received'))).toHaveLength(1)
    const { rows } = await world.pool.query(
      `select details from entry_log where action = 'PREFERENCES_UPDATED' order by id`,
    )
    expect(rows[0]).toEqual({ details: { 'PAYMENT_RECEIVED EMAIL': false } })
  })

  it('do not reach a disabled account: it is told nothing', async () => {
    const gone = await world.traveler()
    await world.pool.query('update app_user set disabled_at = now() where id = $1', [gone.id])
    await tell(gone.id)
    expect(await world.told()).toEqual([])
  })
})

describe('an event', () => {
  const event = (entityId: string) => ({ event: 'passwordChanged', entityType: 'User', entityId })

  it('that was rolled back is told to nobody, one that was committed is', async () => {
    const scope = systemScope('test', { database: world.database, feed: createLocalFeed() })
    const change = (userId: string, fails: boolean) =>
      transact(scope, async (tx) => {
        await insertEvents(sqlOf(tx.em), [event(userId)], tx.now)
        if (fails) throw new Error('no')
      })
    await expect(change(ada.id, true)).rejects.toThrow('no')
    await change(bob.id, false)
    await until(async () => (await world.told()).length > 0)
    await world.settle(...QUEUES)
    expect((await world.told()).map(({ userId }) => userId)).toEqual([bob.id])
  })

  it('is told once, however often its job runs', async () => {
    const data = {
      key: 'test/again',
      event: 'passwordChanged',
      entityType: 'User',
      entityId: ada.id,
      data: {},
      at: new Date().toISOString(),
    }
    await worker.send([1, 2, 3].map(() => ({ name: 'notify', data })))
    await world.settle(...QUEUES)
    expect(await world.told()).toHaveLength(1)
    expect(world.mail.arrived).toHaveLength(1)
  })
})

const RECEIVED = 'subscription ($after: String) { notificationReceived(after: $after) { id subject link isRead } }'

async function follow(person: Person, variables: object = {}) {
  const ws = new RawClient(`${world.api.origin}/graphql?client=traveler`, { cookie: person.client.cookie })
  await ws.ready()
  ws.subscribe('1', RECEIVED, variables)
  const received = () =>
    ws.received
      .filter(({ type }) => type === 'next')
      .map(({ payload }) => (payload as { data: { notificationReceived: Node } }).data.notificationReceived)
  return { ws, received }
}

describe('a subscriber', () => {
  it('gets each new notification of their own, live, and nobody else’s', async () => {
    await tell(ada.id, 2)
    const [adas, bobs] = [await follow(ada), await follow(bob)]
    await new Promise((resolve) => setTimeout(resolve, 300))
    await tell(ada.id)
    await until(() => adas.received().length === 1)
    const started = performance.now()
    done(await ada.book(await world.launch()))
    await until(() => adas.received().length === 2)
    expect(performance.now() - started).toBeLessThan(3000)
    expect(adas.received()[1]).toMatchObject({ subject: expect.stringContaining('Booked'), isRead: false })
    expect(bobs.received()).toEqual([])
    for (const { ws } of [adas, bobs]) ws.socket.terminate()
  })

  it('who comes back gets what came since the last one that they have', async () => {
    await tell(ada.id, 2)
    const [newest] = (await list(ada)).nodes
    await tell(ada.id, 60)
    const again = await follow(ada, { after: newest?.id })
    await until(() => again.received().length === 60)
    await tell(ada.id)
    await until(() => again.received().length === 61)
    expect(new Set(again.received().map(({ id }) => id)).size).toBe(61)
    again.ws.socket.terminate()
  })

  it('misses nothing when the feed’s message is lost: the next one brings both', async () => {
    const { ws, received } = await follow(ada)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await world.pool.query(
      `insert into notification (id, user_id, type, event_key, subject, content, letter, priority, timestamp, created_at, updated_at)
       values ($1, $2, 'ACCOUNT', 'lost', 'Unheard', 'x', '{}', 3, now(), now(), now())`,
      [newId(), ada.id],
    )
    await tell(ada.id)
    await until(() => received().length === 2)
    expect(received().map(({ subject }) => subject)).toEqual(['Unheard', 'Your password was changed'])
    ws.socket.terminate()
  })
})

describe('an agency', () => {
  it('sees its own notifications in its own app', async () => {
    await tell(agency.id)
    const { notifications } = await agency.ask<{ notifications: List }>(
      '{ notifications { nodes { id subject isRead link } } }',
    )
    expect(notifications.nodes).toMatchObject([{ link: '/agency/forgot-password' }])
  })
})
