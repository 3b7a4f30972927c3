import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { bodyOf } from '../documents.ts'
import { Crowd } from '../load/crowd.ts'
import type { Options } from '../options.ts'
import { quantile } from '../statistics.ts'
import type { Sample, Scenario, Side, Stage } from './scenario.ts'

/** Changes a second. */
const RATE = 4

/**
 * Seats of one launch change; everybody who watches is told. Seats change in the table and the feed tells it, as if
 * another node had sold them, so that only the telling is measured. The limit is told what to broadcast.
 */
export function fanOut(sockets: number): Scenario {
  return {
    name: sockets === 1000 ? 'fan-out' : `fan-out-${sockets}`,
    about: `${sockets.toLocaleString('en-US')} sockets, ${RATE} changes of seats a second`,
    figures: [
      { measure: 'cpu', ratio: 1.4 },
      { measure: 'latency', ratio: 1 },
    ],
    prepare: () => Promise.resolve(),
    run: (side, stage) => tellAll(side, stage, sockets),
  }
}

async function tellAll(side: Side, stage: Stage, sockets: number): Promise<Sample> {
  const { servers, data, options } = stage
  const server = servers[side]
  const crowd = new Crowd()
  const url = `ws://127.0.0.1:${server.port}/graphql`
  await crowd.open(
    url,
    sockets,
    isBare(side, options) ? () => Promise.resolve() : (socket) => subscribe(socket, data.watched),
  )
  // The first changes compile what the later ones run.
  for (let i = 0; i < RATE; i += 1) await change(side, stage, crowd)
  await pause(500)
  crowd.received = 0
  crowd.latencies.length = 0
  const before = server.cpu()
  const changes = Math.ceil(options.seconds * RATE)
  for (let i = 0; i < changes; i += 1) {
    const next = pause(1000 / RATE)
    await change(side, stage, crowd)
    await next
  }
  await pause(300)
  const cpu = (server.cpu() - before) / crowd.received
  const memory = server.memory()
  crowd.close()
  await pause(300)
  if (crowd.received < sockets * changes * 0.95)
    throw new Error(`Only ${crowd.received} of ${sockets * changes} messages came.`)
  const sorted = crowd.latencies.toSorted((a, b) => a - b)
  return { cpu, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), more: { 'memory MB': memory / 1e6 } }
}

function isBare(side: Side, { against }: Options): boolean {
  return side === 'limit' && against === null
}

let seatIsTaken = false

/** Takes seat 41 or frees it; the trigger counts the version up. */
async function change(side: Side, { pool, data, servers, options }: Stage, crowd: Crowd): Promise<void> {
  const { watched } = data
  const text = seatIsTaken
    ? 'delete from seat where launch_id = $1 and number = 41'
    : `insert into seat (launch_id, number, traveler_id, hold_id)
       select launch_id, 41, traveler_id, hold_id from seat where launch_id = $1 and number = 1`
  seatIsTaken = !seatIsTaken
  await pool.query(text, [watched])
  const { rows } = await pool.query<{ version: number; taken: number[] }>(
    `select seats_version as version, (select array_agg(number order by number) from seat where launch_id = $1) as taken
     from launch where id = $1`,
    [watched],
  )
  const { version = 0, taken = [] } = rows[0] ?? {}
  crowd.sends(version)
  if (!isBare(side, options)) await pool.query(`select pg_notify('astro_feed', $1)`, [`bench\nlaunchSeats ${watched}`])
  else
    await fetch(`http://127.0.0.1:${servers.limit.port}/broadcast`, {
      method: 'POST',
      body: messageOf(watched, version, taken),
    })
}

/** The bytes that the product sends. */
function messageOf(launchId: string, version: number, takenSeats: readonly number[]): string {
  const state = {
    launchId,
    availableSeats: 200 - takenSeats.length,
    totalSeats: 200,
    takenSeats,
    version,
    at: new Date(),
  }
  return JSON.stringify({ id: '1', type: 'next', payload: { data: { seatAvailabilityChanged: state } } })
}

/** The protocol's greeting; resolves with the first state. */
function subscribe(socket: WebSocket, launchId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = (data: Buffer): void => {
      const message = data.toString()
      if (message.includes('"connection_ack"'))
        socket.send(`{"id":"1","type":"subscribe","payload":${bodyOf('seats', { launchIds: [launchId] })}}`)
      else if (message.includes('"next"')) {
        socket.off('message', listen)
        resolve()
      } else reject(new Error(`The subscription was refused: ${message}`))
    }
    socket.on('message', listen)
    socket.once('close', (code) => reject(new Error(`A socket was closed with ${code}.`)))
    socket.send('{"type":"connection_init","payload":{}}')
  })
}
