import { expect, it, vi } from 'vitest'
import { createConnectionStatus } from './connection-status.ts'

it('says since when the line is lost and when it was last heard', () => {
  let now = 1000
  const status = createConnectionStatus(() => now)
  status.listening(1)
  status.heard()
  now = 5000
  status.lost()
  now = 9000
  status.lost()
  expect(status.get()).toEqual({ kind: 'lost', since: 5000, updatedAt: 1000 })
})

it('has nothing to be stale when nothing is subscribed to', () => {
  const status = createConnectionStatus(() => 0)
  status.lost()
  expect(status.get().kind).toBe('idle')
  status.listening(1)
  status.lost()
  expect(status.get().kind).toBe('lost')
  status.listening(-1)
  expect(status.get().kind).toBe('idle')
})

it('wakes listeners when the state changes, not for each message', () => {
  const status = createConnectionStatus(() => 0)
  const listener = vi.fn()
  const stop = status.subscribe(listener)
  status.listening(1)
  status.heard()
  status.heard()
  expect(listener).toHaveBeenCalledTimes(1)
  stop()
  status.lost()
  expect(listener).toHaveBeenCalledTimes(1)
})
