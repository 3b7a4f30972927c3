import { HttpConnection } from '../load/connection.ts'
import { bookingRequest } from './bookings.ts'
import { pathOn } from './http.ts'
import type { Sample, Scenario, Side, Stage } from './scenario.ts'

const PEOPLE = 2000
const SEATS = 100

let sales = 0

/** 2,000 people want one seat each of a launch of 100, over the load generator's connections. */
export const FLASH_SALE: Scenario = {
  name: 'flash-sale',
  about: '2,000 people, 100 seats: until all are answered',
  figures: [{ measure: 'time', ratio: 0.6 }],
  async prepare(stage) {
    for (const side of ['limit', 'product'] as const) await sell(side, stage)
  },
  run: sell,
}

async function sell(side: Side, { servers, data, options }: Stage): Promise<Sample> {
  const server = servers[side]
  const launchId = data.flash[sales % data.flash.length] ?? ''
  sales += 1
  const path = pathOn(side, '/book', options)
  const queue = data.bookers.slice(0, PEOPLE).map(({ token }) => bookingRequest(path, { token, launchId, seats: 1 }))
  const open = await Promise.all(Array.from({ length: options.connections }, () => HttpConnection.open(server.port)))
  let sold = 0
  let soldOutAt = 0
  const cpu = server.cpu()
  const startedAt = performance.now()
  await Promise.all(
    open.map(async (connection) => {
      for (let request = queue.pop(); request !== undefined; request = queue.pop()) {
        const { status, body } = await connection.send(request)
        if (status !== 200) throw new Error(`A wrong answer (${status}): ${body.toString().slice(0, 400)}`)
        if (!body.includes('"reference"')) continue
        sold += 1
        if (sold === SEATS) soldOutAt = performance.now() - startedAt
      }
    }),
  )
  const time = performance.now() - startedAt
  for (const connection of open) connection.close()
  if (sold !== SEATS) throw new Error(`${sold} of ${SEATS} seats were sold.`)
  return {
    time,
    cpu: (server.cpu() - cpu) / PEOPLE,
    throughput: (PEOPLE * 1000) / time,
    more: { 'sold out ms': soldOutAt },
  }
}
