import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFeed, type FeedSettings } from './create-feed.ts'
import type { Feed, FeedEvent } from './feed.ts'
import { type Proxy, startProxy } from './fixture/proxy.ts'

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `01a2048c-cd3c-704f-97a8-${String(i).padStart(12, '0')}`)
const launches = (names: readonly string[]): FeedEvent[] => names.map((id) => ({ topic: 'launch', id }))

/** What every feed promises, whatever carries it. `settings` connects through the given local port. */
export function feedContract(
  target: () => { host: string; port: number },
  settings: (port: number) => FeedSettings,
): void {
  let proxy: Proxy
  let one: Feed
  let other: Feed
  let warnings: string[]
  beforeEach(async () => {
    warnings = []
    proxy = await startProxy(target())
    const log = { warning: (_component: string, message: string) => void warnings.push(message) }
    ;[one, other] = await Promise.all([createFeed(settings(proxy.port), log), createFeed(settings(target().port), log)])
  })
  afterEach(async () => {
    await Promise.all([one.close(), other.close()])
    proxy.close()
  })
  const heard = (feed: Feed, topic: FeedEvent['topic'] = 'launch'): string[] => {
    const names: string[] = []
    feed.subscribe(topic, (id) => names.push(id))
    return names
  }

  it('tells this node at once and once, and the other soon', async () => {
    const [here, there] = [heard(one), heard(other)]
    one.announce(launches(['a', 'b']))
    expect(here).toEqual(['a', 'b'])
    await vi.waitFor(() => expect(there).toEqual(['a', 'b']))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(here).toEqual(['a', 'b'])
  })

  it('keeps topics apart and an empty id', async () => {
    const [launch, outbox] = [heard(other), heard(other, 'outbox')]
    one.announce([{ topic: 'outbox', id: '' }])
    await vi.waitFor(() => expect(outbox).toEqual(['']))
    expect(launch).toEqual([])
  })

  it('carries thousands of events at once', async () => {
    const there = heard(other)
    one.announce(launches(ids(3000)))
    await vi.waitFor(() => expect(there).toEqual(ids(3000)))
  })

  it('tells nobody who has left, and survives a listener that throws', async () => {
    const names: string[] = []
    other.subscribe('launch', () => {
      throw new Error('broken listener')
    })
    const leave = other.subscribe('launch', (id) => names.push(id))
    one.announce(launches(['a']))
    await vi.waitFor(() => expect(names).toEqual(['a']))
    leave()
    const later = heard(other)
    one.announce(launches(['b']))
    await vi.waitFor(() => expect(later).toEqual(['b']))
    expect(names).toEqual(['a'])
    expect(warnings).toContain('A listener of the feed failed.')
  })

  it('comes back after a cut, says that something was missed, and sends what waited', async () => {
    const gap = vi.fn()
    one.onGap(gap)
    const there = heard(other)
    expect(one.isConnected()).toBe(true)
    proxy.cut()
    await vi.waitFor(() => expect(one.isConnected()).toBe(false))
    one.announce(launches(['meanwhile']))
    proxy.heal()
    await vi.waitFor(() => expect(one.isConnected()).toBe(true), { timeout: 5000 })
    expect(gap).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(there).toEqual(['meanwhile']), { timeout: 5000 })
  })

  it('notices within five seconds that the other end is dead', async () => {
    proxy.freeze()
    await vi.waitFor(() => expect(one.isConnected()).toBe(false), { timeout: 5000, interval: 50 })
    proxy.heal()
    await vi.waitFor(() => expect(one.isConnected()).toBe(true), { timeout: 5000 })
    const here = heard(one)
    other.announce(launches(['after']))
    await vi.waitFor(() => expect(here).toEqual(['after']))
  })
}
