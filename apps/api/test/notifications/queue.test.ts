import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RawClient } from '../../src/platform/graphql/socket/fixture-client.ts'
import { newId } from '../../src/platform/ids/index.ts'
import type { Worker } from '../../src/platform/jobs/index.ts'
import { aCaller, type Caller } from '../access/callers.ts'
import { type NotificationWorld, openNotifications, until } from './world.ts'

let world: NotificationWorld
let worker: Worker
let ops: Caller

beforeAll(async () => {
  world = await openNotifications()
  worker = await world.work([1, 1])
  ops = await aCaller(world.api, world.pool, 'IT_OPERATOR')
})
afterAll(async () => expect(await world.close()).toEqual([]))
beforeEach(async () => {
  world.mail.set('well')
  await world.settle('notify', 'deliverNotification')
  await world.pool.query('truncate notification, notification_status')
  await world.pool.query(`delete from pgboss.job where name = 'deliverNotification'`)
  world.mail.clear()
})

interface Item {
  readonly id: string
  readonly status: string
  readonly priority: number
  readonly retryCount: number
  readonly lastAttempt: string | null
  readonly scheduledTime: string
  readonly recipient: { readonly id: string; readonly email: string }
  readonly notification: {
    readonly id: string
    readonly type: string
    readonly subject: string
    readonly sentAt: string | null
  }
  readonly deliveries: readonly { readonly status: string; readonly failureReason: string | null }[]
}
interface Queue {
  readonly nodes: readonly Item[]
  readonly totalCount: number
  readonly counts: readonly { readonly status: string; readonly count: number }[]
}

const ITEM = `id status priority retryCount lastAttempt scheduledTime recipient { id email }
  notification { id type subject sentAt } deliveries { status failureReason }`

async function queue(filter: object = {}): Promise<Queue> {
  const { data, errors } = await ops.ask(
    `query ($filter: NotificationQueueFilter) { notificationQueue(filter: $filter) { nodes { ${ITEM} } totalCount counts { status count } } }`,
    { filter },
  )
  expect(errors).toEqual([])
  return data?.['notificationQueue'] as Queue
}

async function run(
  name: string,
  id: string,
): Promise<{ item?: Item | null; deletedId?: string | null; errors: readonly { code: string }[] }> {
  const fields = name === 'deleteNotification' ? 'deletedId' : `item { ${ITEM} }`
  const { data } = await ops.ask(
    `mutation ($input: NotificationQueueItemInput!) { came: ${name}(input: $input) { ${fields} errors { code path } } }`,
    { input: { id } },
  )
  return data?.['came'] as { errors: readonly { code: string }[] }
}

const log = async (id: string): Promise<readonly string[]> => {
  const { rows } = await world.pool.query<{ action: string }>(
    `select action from entry_log where entity_id = $1 and actor_id = $2`,
    [id, ops.userId],
  )
  return rows.map(({ action }) => action)
}

/** A notification whose tries are all used up. */
async function failed(): Promise<Item> {
  world.mail.set('refuses')
  const [userId] = await world.tell(worker, 1)
  await until(async () => (await queue({ statuses: ['FAILED'] })).totalCount > 0, 20_000)
  world.mail.set('well')
  const { nodes } = await queue()
  return nodes.find(({ recipient }) => recipient.id === userId) as Item
}

describe('the queue of mails', () => {
  it('shows what was sent and what failed, filtered, searched and counted', async () => {
    const bad = await failed()
    const [userId = ''] = await world.tell(worker, 2)
    await world.settle('notify', 'deliverNotification')
    const all = await queue()
    expect(all.counts).toEqual([
      { status: 'PENDING', count: 0 },
      { status: 'PROCESSING', count: 0 },
      { status: 'SENT', count: 2 },
      { status: 'FAILED', count: 1 },
    ])
    expect(bad).toMatchObject({
      status: 'FAILED',
      priority: 2,
      retryCount: 2,
      notification: { type: 'ACCOUNT', sentAt: null },
    })
    expect(bad.deliveries.map(({ status }) => status)).toEqual(['FAILED', 'FAILED', 'FAILED'])
    expect(bad.deliveries[0]?.failureReason).toContain('refused the recipient')
    expect((await queue({ statuses: ['FAILED'] })).nodes.map(({ id }) => id)).toEqual([bad.id])
    expect(await queue({ type: 'NEW_BOOKING' })).toMatchObject({ nodes: [], totalCount: 0 })
    const found = await queue({ search: await world.emailOf(userId) })
    expect(found.nodes.map(({ recipient }) => recipient.id)).toEqual([userId])
    expect(found.nodes[0]).toMatchObject({ status: 'SENT', deliveries: [{ status: 'SENT' }] })
  }, 40_000)

  it('lets what failed be tried again, and then it goes', async () => {
    const { id } = await failed()
    const answer = await run('retryNotification', id)
    expect(answer).toMatchObject({ item: { id }, errors: [] })
    await until(() => world.mail.arrived.length === 1)
    await until(async () => (await queue()).nodes[0]?.status === 'SENT')
    expect(await log(id)).toEqual(['DELIVERY_RETRIED'])
    expect(await run('retryNotification', id)).toMatchObject({
      item: null,
      errors: [{ code: 'CONFLICT', path: ['id'] }],
    })
  }, 40_000)

  it('lets one be marked as sent, and then nothing is mailed', async () => {
    const { id } = await failed()
    expect(await run('markNotificationSent', id)).toMatchObject({ item: { id, status: 'SENT' }, errors: [] })
    expect((await queue()).nodes[0]?.deliveries.at(-1)).toEqual({ status: 'SENT', failureReason: null })
    expect(await log(id)).toEqual(['MARKED_SENT'])
    expect(world.mail.arrived).toEqual([])
  }, 40_000)

  it('lets one be taken out, and leaves it in the app', async () => {
    const { id, recipient } = await failed()
    expect(await run('deleteNotification', id)).toEqual({ deletedId: id, errors: [] })
    expect((await queue()).nodes).toEqual([])
    expect(await log(id)).toEqual(['REMOVED_FROM_QUEUE'])
    expect((await world.told()).map(({ userId, isMailed }) => [userId, isMailed])).toEqual([[recipient.id, false]])
    expect(await run('deleteNotification', id)).toMatchObject({ deletedId: null, errors: [{ code: 'NOT_FOUND' }] })
  }, 40_000)

  it.each(['retryNotification', 'markNotificationSent', 'deleteNotification'])(
    'knows nothing of what is not there: %s',
    async (name) => {
      for (const id of [newId(), 'no id'])
        expect((await run(name, id)).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }])
    },
  )

  it('does not touch what is being handed over', async () => {
    world.mail.set('stalls')
    await world.tell(worker, 1)
    await until(async () => (await queue()).nodes[0]?.status === 'PROCESSING')
    const id = (await queue()).nodes[0]?.id ?? ''
    for (const name of ['retryNotification', 'markNotificationSent', 'deleteNotification'])
      expect((await run(name, id)).errors).toMatchObject([{ code: 'CONFLICT' }])
    world.mail.set('well')
    await until(() => world.mail.arrived.length === 1, 20_000)
  }, 40_000)

  it('is told of live, as items change', async () => {
    const ws = await new RawClient(`${world.api.origin}/graphql`, { cookie: ops.cookie }).ready()
    ws.subscribe('1', `subscription { notificationQueueChanged { id status recipient { id } } }`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const [userId] = await world.tell(worker, 1)
    const seen = () =>
      ws.received
        .filter(({ type }) => type === 'next')
        .map(({ payload }) => (payload as { data: { notificationQueueChanged: Item } }).data.notificationQueueChanged)
    await until(() => seen().some(({ status, recipient }) => status === 'SENT' && recipient.id === userId))
    expect(new Set(seen().map(({ recipient }) => recipient.id))).toEqual(new Set([userId]))
    ws.socket.terminate()
  })
})
