import { beforeEach, describe, expect, it } from 'vitest'
import type { Feed } from '../feed/index.ts'
import { Listeners } from '../feed/listeners.ts'
import { setLogLevel } from '../log/index.ts'
import { watch, type WatchOptions } from './watch.ts'

interface Seats {
  readonly id: string
  readonly version: number
}

/** A feed in one process whose listeners can be counted and whose connection can be lost. */
class TestFeed implements Feed {
  readonly #listeners = new Listeners(() => undefined)
  open = 0

  tell(id: string): void {
    this.#listeners.tell({ topic: 'launchSeats', id })
  }
  lose(): void {
    this.#listeners.tellGap()
  }
  announce(): void {}
  subscribe: Feed['subscribe'] = (topic, listener) => this.#counted(this.#listeners.subscribe(topic, listener))
  onGap: Feed['onGap'] = (listener) => this.#counted(this.#listeners.onGap(listener))
  isConnected(): boolean {
    return true
  }
  close(): Promise<void> {
    return Promise.resolve()
  }
  #counted(stop: () => void): () => void {
    this.open += 1
    return () => {
      this.open -= 1
      stop()
    }
  }
}

let feed: TestFeed
let world: Map<string, number>
let reads: (readonly string[])[]

beforeEach(() => {
  setLogLevel('silent')
  feed = new TestFeed()
  world = new Map([
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ])
  reads = []
})

function read(ids: readonly string[]): Promise<Seats[]> {
  reads.push(ids)
  return Promise.resolve(ids.flatMap((id) => (world.has(id) ? [{ id, version: world.get(id) ?? 0 }] : [])))
}

const options = (ids: string[], more: Partial<WatchOptions<Seats>> = {}): WatchOptions<Seats> => ({
  feed,
  topic: 'launchSeats',
  ids,
  read,
  idOf: (seats) => seats.id,
  versionOf: (seats) => seats.version,
  retryMs: 1,
  ...more,
})

async function take(watched: AsyncIterableIterator<Seats>, count: number): Promise<string[]> {
  const taken: string[] = []
  for (let i = 0; i < count; i += 1) {
    const { value } = (await watched.next()) as IteratorYieldResult<Seats>
    taken.push(`${value.id}${value.version}`)
  }
  return taken
}

function change(id: string): void {
  world.set(id, (world.get(id) ?? 0) + 1)
  feed.tell(id)
}

/** Whether something comes at all, without waiting for it. */
async function isQuiet(next: Promise<unknown>): Promise<boolean> {
  const quiet = Symbol('quiet')
  return (await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 20, quiet))])) === quiet
}

describe('watch', () => {
  it('tells the present state of each first, read in one go', async () => {
    expect(await take(watch(options(['a', 'b'])), 2)).toEqual(['a1', 'b1'])
    expect(reads).toEqual([['a', 'b']])
  })

  it('tells of a change that happens while it waits, and of no other launch', async () => {
    const watched = watch(options(['a']))
    await take(watched, 1)
    const next = take(watched, 1)
    change('c')
    change('a')
    expect(await next).toEqual(['a2'])
  })

  it('makes many changes one newest state', async () => {
    const watched = watch(options(['a', 'b']))
    await take(watched, 2)
    for (let i = 0; i < 1000; i += 1) change('a')
    change('b')
    expect(await take(watched, 2)).toEqual(['a1001', 'b2'])
    expect(reads).toHaveLength(2)
    expect(await isQuiet(watched.next())).toBe(true)
  })

  it('does not tell a state that went out of date while it waited to be told', async () => {
    const watched = watch(options(['a', 'b']))
    expect(await take(watched, 1)).toEqual(['a1'])
    change('b')
    expect(await take(watched, 1)).toEqual(['b2'])
    expect(await isQuiet(watched.next())).toBe(true)
  })

  it('reads again what changed during a read', async () => {
    let early = true
    const watched = watch(
      options(['a'], {
        read: async (ids) => {
          const states = await read(ids)
          if (early) change('a')
          early = false
          return states
        },
      }),
    )
    expect(await take(watched, 2)).toEqual(['a1', 'a2'])
  })

  it('catches up after a gap in the feed', async () => {
    const watched = watch(options(['a', 'b']))
    await take(watched, 2)
    world.set('b', 5)
    feed.lose()
    expect(await take(watched, 1)).toEqual(['b5'])
    expect(await isQuiet(watched.next())).toBe(true)
  })

  it('never goes back to an older version', async () => {
    const watched = watch(options(['a']))
    world.set('a', 7)
    await take(watched, 1)
    world.set('a', 3)
    feed.tell('a')
    const next = watched.next()
    expect(await isQuiet(next)).toBe(true)
    world.set('a', 8)
    feed.tell('a')
    expect(await next).toMatchObject({ value: { version: 8 } })
  })

  it('tells every read where there is no version', async () => {
    const { versionOf: _, ...unversioned } = options(['a'])
    const watched = watch(unversioned)
    await take(watched, 1)
    feed.tell('a')
    expect(await take(watched, 1)).toEqual(['a1'])
  })

  it('ends and stops listening on return, also while it waits', async () => {
    const watched = watch(options(['a']))
    await take(watched, 1)
    expect(feed.open).toBe(2)
    const next = watched.next()
    await watched.return?.()
    expect(await next).toEqual({ done: true, value: undefined })
    expect(await watched.next()).toEqual({ done: true, value: undefined })
    expect(feed.open).toBe(0)
  })

  it('fails when the first read does, and leaves no listener behind', async () => {
    const watched = watch(options(['a'], { read: () => Promise.reject(new Error('away')) }))
    await expect(watched.next()).rejects.toThrow('away')
    expect(feed.open).toBe(0)
  })

  it('outlives a database that is away for a while', async () => {
    let away = 0
    const watched = watch(
      options(['a'], { read: (ids) => (away-- > 0 ? Promise.reject(new Error('away')) : read(ids)) }),
    )
    await take(watched, 1)
    away = 3
    change('a')
    expect(await take(watched, 1)).toEqual(['a2'])
  })

  it('ends at once while it waits for a database that is away', async () => {
    let away = false
    const watched = watch(
      options(['a'], { retryMs: 60_000, read: (ids) => (away ? Promise.reject(new Error('away')) : read(ids)) }),
    )
    await take(watched, 1)
    away = true
    change('a')
    const next = watched.next()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await watched.return?.()
    expect(await next).toEqual({ done: true, value: undefined })
  })
})
