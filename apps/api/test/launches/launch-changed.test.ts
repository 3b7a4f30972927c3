import 'reflect-metadata'
import type { ExecutionResult } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/platform/ids/index.ts'
import { aLaunch } from '../factories/index.ts'
import { openWorld, type World } from './world.ts'

let world: World
let ids: string[]

beforeAll(async () => {
  world = await openWorld()
  ids = [await aLaunch(world.pool), await aLaunch(world.pool)]
})

afterAll(() => world.close())

const FOLLOW =
  'subscription ($launchIds: [ID!]!) { launchChanged(launchIds: $launchIds) { id status availableSeats rocket { name } } }'

interface Told {
  readonly id: string
  readonly status: string
}

async function follow(launchIds: readonly string[]): Promise<AsyncGenerator<ExecutionResult>> {
  const stream = await world.follow(FOLLOW, { launchIds })
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors))
  return stream
}

async function next(stream: AsyncGenerator<ExecutionResult>): Promise<Told> {
  const { value } = (await stream.next()) as IteratorYieldResult<ExecutionResult>
  expect(value.errors).toBeUndefined()
  return value.data?.['launchChanged'] as Told
}

describe('launchChanged', () => {
  it('tells the present state of each launch first, then what changes', async () => {
    const stream = await follow(ids)
    expect(new Set([(await next(stream)).id, (await next(stream)).id])).toEqual(new Set(ids))
    const change = next(stream)
    await world.pool.query(`update launch set status = 'DELAYED' where id = $1`, [ids[1]])
    world.feed.announce([
      { topic: 'launchSeats', id: ids[0] ?? '' },
      { topic: 'launch', id: ids[1] ?? '' },
    ])
    expect(await change).toMatchObject({
      id: ids[1],
      status: 'DELAYED',
      rocket: { name: expect.any(String) as string },
    })
    await stream.return(undefined)
  })

  it.each([
    ['unknown launches', () => [newId()]],
    ['what is no id', () => ['x']],
    ['no launch', () => []],
    ['too many', () => Array.from({ length: 101 }, () => newId())],
  ])('refuses %s', async (_words, launchIds) => {
    expect(await world.follow(FOLLOW, { launchIds: launchIds() })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })
})
