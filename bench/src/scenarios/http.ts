import { isDeepStrictEqual } from 'node:util'
import { HttpConnection, post } from '../load/connection.ts'
import { drive, type Work } from '../load/drive.ts'
import { quantile } from '../statistics.ts'
import type { Options } from '../options.ts'
import type { Sample, Side, Stage } from './scenario.ts'

/** Where a work is asked for on each side. */
export function pathOn(side: Side, limit: string, { against }: Options): string {
  return side === 'limit' && against === null ? limit : '/graphql'
}

/** Drives one side and relates the server's CPU time to the requests that it answered. */
export async function measure({ servers, options }: Stage, side: Side, work: Work): Promise<Sample> {
  const server = servers[side]
  const before = server.cpu()
  const { requests, seconds, latencies } = await drive(server.port, work, options)
  const cpu = (server.cpu() - before) / requests
  const more = { 'memory MB': server.memory() / 1e6 }
  return { cpu, throughput: requests / seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), more }
}

/** Runs a work for a while without measuring. */
export async function warmUp({ servers, options }: Stage, side: Side, work: Work): Promise<void> {
  await drive(servers[side].port, work, { connections: options.connections, seconds: Math.min(3, options.seconds) })
}

/** Both sides must give the same answer, or the comparison says nothing. */
export async function compareAnswers(
  { servers, options }: Stage,
  limitPath: string,
  asked: { body: string; token: string | null },
): Promise<void> {
  const [limit, product] = await Promise.all(
    (['limit', 'product'] as const).map(async (side) => {
      const connection = await HttpConnection.open(servers[side].port)
      const { body } = await connection.send(post(pathOn(side, limitPath, options), asked.body, asked.token))
      connection.close()
      return body.toString()
    }),
  )
  if (limit === undefined || product === undefined || !isDeepStrictEqual(JSON.parse(limit), JSON.parse(product)))
    throw new Error(
      `${limitPath}: the two sides answer differently.\nlimit:   ${limit?.slice(0, 600)}\nproduct: ${product?.slice(0, 600)}`,
    )
}
