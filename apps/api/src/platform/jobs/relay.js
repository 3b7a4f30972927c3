import { log } from '../log/index.js'
import { insertOrders } from './boss.js'
const COMPONENT = 'outbox'
const BATCH = 500
const POLL_MS = 1000
/** Held by the one relay that is at work, until its transaction ends. */
const LOCK = 720_020
/**
 * Hands the outbox to the job queue, in order. A batch's jobs are written and its rows deleted in one transaction, so
 * none is lost and none is doubled, whenever the process dies. One of several workers relays at a time; the others
 * try again a second later. Woken by the feed.
 */
export function startRelay(options) {
  const bell = createBell()
  const stops = [options.feed.subscribe('outbox', bell.ring), options.feed.onGap(bell.ring)]
  const loop = relayUntil(options, bell)
  return {
    async stop() {
      for (const stop of stops) stop()
      bell.close()
      await loop
    },
  }
}
async function relayUntil(options, bell) {
  while (!bell.isClosed()) {
    try {
      if ((await relayBatch(options)) === BATCH) continue
    } catch (error) {
      log.warning(COMPONENT, 'The outbox could not be relayed; trying again.', { error })
    }
    await bell.wait(POLL_MS)
  }
}
/** Relays what is oldest; returns how many events it took, 0 also when another worker is at it. */
export async function relayBatch(options) {
  const client = await options.database.pool.connect()
  try {
    await client.query('begin')
    const messages = await takeMessages(client)
    if (messages.length > 0) {
      // Before the commit, so that it is not forgotten: what happened is long committed, and hearing twice does no harm.
      options.feed.announce(messages.flatMap((message) => options.react.announcements(message)))
      await handOver(client, options, messages)
    }
    await client.query('commit')
    client.release()
    return messages.length
  } catch (error) {
    // A connection in an unknown state is thrown away; closing it rolls back.
    client.release(true)
    throw error
  }
}
async function takeMessages(client) {
  const { rows: locks } = await client.query('select pg_try_advisory_xact_lock($1) as "isOurs"', [LOCK])
  if (locks[0]?.isOurs !== true) return []
  const { rows } = await client.query({
    name: 'take-outbox',
    text: `select id, event, entity_type as "entityType", entity_id as "entityId", data, created_at as "createdAt"
           from outbox order by id limit ${BATCH}`,
  })
  return rows
}
async function handOver(client, { boss, jobs, react }, messages) {
  const orders = messages.flatMap((message) => react.orders(message))
  const db = { executeSql: async (text, values = []) => ({ rows: (await client.query(text, values)).rows }) }
  await insertOrders(boss, orders, jobs, db)
  await client.query({
    name: 'delete-outbox',
    text: 'delete from outbox where id = any($1)',
    values: [messages.map((message) => message.id)],
  })
}
function createBell() {
  let rang = false
  let closed = false
  let wake = () => undefined
  const ring = () => {
    rang = true
    wake()
  }
  return {
    ring,
    isClosed: () => closed,
    close() {
      closed = true
      ring()
    },
    async wait(ms) {
      if (!rang) {
        await new Promise((resolve) => {
          const timer = setTimeout(resolve, ms)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      rang = false
    },
  }
}
//# sourceMappingURL=relay.js.map
