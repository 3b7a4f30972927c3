import type { FastifyInstance } from 'fastify'
import type { Database } from '../db/index.ts'
import type { Feed } from '../feed/index.ts'

const DATABASE_WAIT_MS = 2000

/** `/livez`: the process answers. `/readyz`: it can do its work, else 503, so that a balancer looks elsewhere. */
export function addHealth(fastify: FastifyInstance, database: Pick<Database, 'pool'>, feed: Feed): void {
  fastify.get('/livez', { config: { unlimited: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  fastify.get('/readyz', { config: { unlimited: true } }, async (_request, reply) => {
    const checks = { database: await databaseAnswers(database), feed: feed.isConnected() }
    const ready = checks.database && checks.feed
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'unavailable', checks })
  })
}

async function databaseAnswers({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, DATABASE_WAIT_MS, false)
  })
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  )
  const answered = await Promise.race([asked, late])
  clearTimeout(timer)
  return answered
}
