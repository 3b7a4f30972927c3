import { expect, it } from 'vitest'
import { createLocalFeed, watchFeed } from './index.ts'

it('gives each id first, then what changes, an id that waits once, and ends', async () => {
  const feed = createLocalFeed()
  const watch = watchFeed(feed, 'launch', ['a', 'b'])
  expect([(await watch.next()).value, (await watch.next()).value]).toEqual(['a', 'b'])
  feed.announce([{ topic: 'launch', id: 'other' }])
  for (let i = 0; i < 3; i += 1) feed.announce([{ topic: 'launch', id: 'b' }])
  expect((await watch.next()).value).toBe('b')
  const next = watch.next()
  feed.announce([{ topic: 'launch', id: 'a' }])
  expect((await next).value).toBe('a')
  const last = watch.next()
  await watch.return?.()
  expect((await last).done).toBe(true)
  expect((await watch.next()).done).toBe(true)
})
