import { expect, it } from 'vitest'
import { WorkQueue } from './work-queue.ts'

it('runs a few at a time, in order, and refuses when too many wait', async () => {
  const queue = new WorkQueue(2, 3)
  const order: number[] = []
  let running = 0
  let most = 0
  const work = (n: number) => async (): Promise<void> => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    order.push(n)
    running -= 1
  }
  const five = [1, 2, 3, 4, 5].map((n) => queue.run(work(n)))
  await expect(queue.run(work(6))).rejects.toMatchObject({ extensions: { code: 'TOO_MANY_REQUESTS' } })
  await Promise.all(five)
  expect(order).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

it('goes on after a failure', async () => {
  const queue = new WorkQueue(1, 1)
  await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await queue.run(() => Promise.resolve('yes'))).toBe('yes')
})
