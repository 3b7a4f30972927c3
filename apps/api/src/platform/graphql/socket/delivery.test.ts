import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { SlowReaders, SocketDelivery } from './delivery.ts'

function fakeSocket() {
  const sent: string[] = []
  return { sent, bufferedAmount: 0, readyState: 1, OPEN: 1, send: (text: string) => void sent.push(text) }
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120))

it('skips a slow reader to the newest of each key, once it has caught up', async () => {
  const socket = fakeSocket()
  const delivery = new SocketDelivery(socket as unknown as WebSocket, 'a"b', new SlowReaders(), () => undefined)
  delivery.next('x', '{"n":0}')
  socket.bufferedAmount = 1_000_000
  for (let n = 1; n <= 5000; n += 1) delivery.next(n % 2 === 0 ? 'x' : 'y', `{"n":${n}}`)
  await later()
  expect(socket.sent).toEqual(['{"id":"a\\"b","type":"next","payload":{"n":0}}'])
  socket.bufferedAmount = 0
  await later()
  expect(socket.sent.slice(1).map((frame) => (JSON.parse(frame) as { payload: unknown }).payload)).toEqual([
    { n: 4999 },
    { n: 5000 },
  ])
})

it('holds a source back until its reader has caught up, or is gone', async () => {
  const socket = fakeSocket()
  const delivery = new SocketDelivery(socket as unknown as WebSocket, '1', new SlowReaders(), () => undefined)
  await delivery.drained()
  socket.bufferedAmount = 1_000_000
  let drained = false
  const waits = delivery.drained().then(() => {
    drained = true
  })
  await later()
  expect(drained).toBe(false)
  socket.readyState = 3
  await waits
})
