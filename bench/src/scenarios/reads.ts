import type { BenchData } from '../data.ts'
import { bodyOf } from '../documents.ts'
import type { Figure } from '../figures.ts'
import { post } from '../load/connection.ts'
import type { Work } from '../load/drive.ts'
import { compareAnswers, measure, pathOn, warmUp } from './http.ts'
import type { Scenario, Side, Stage } from './scenario.ts'

interface Ask {
  readonly body: string
  readonly token: string | null
}

interface ReadWork {
  readonly name: string
  readonly about: string
  readonly figure: Figure
  /** The limit's route. */
  readonly path: string
  /** The n-th request. */
  readonly ask: (data: BenchData, n: number) => Ask
}

const DAY = 86_400_000

/** Each request asks for another page, so that none is answered from memory. */
const launchList: ReadWork = {
  name: 'launch-list',
  about: '20 launches with rocket, agency, spaceport, price, seats; another page each time',
  figure: { measure: 'cpu', ratio: 1.3 },
  path: '/launch-list',
  ask: (_data, n) => listFrom(Date.now() + ((n * 7919 * 61_007) % (300 * DAY))),
}

const launchListCached: ReadWork = {
  ...launchList,
  name: 'launch-list-cached',
  about: 'the same, public and unchanged',
  figure: { measure: 'cpu', ratio: 0.25 },
  ask: () => listFrom(Date.UTC(2026, 0, 1)),
}

function listFrom(instant: number): Ask {
  return { body: bodyOf('launchList', { from: new Date(instant).toISOString() }), token: null }
}

/** More launches than an answer's second in memory would cover. */
const launchPage: ReadWork = {
  name: 'launch-page',
  about: 'one launch by its slug, another each time',
  figure: { measure: 'cpu', ratio: 1 },
  path: '/launch-page',
  ask: ({ slugs }, n) => ({ body: bodyOf('launchPage', { slug: slugs[(n * 7919) % slugs.length] }), token: null }),
}

const myBookings: ReadWork = {
  name: 'my-bookings',
  about: '20 own bookings with launch and passengers',
  figure: { measure: 'cpu', ratio: 1.2 },
  path: '/my-bookings',
  ask: ({ readers }, n) => ({ body: bodyOf('myBookings', {}), token: readers[n % readers.length]?.token ?? null }),
}

export const READS: readonly Scenario[] = [launchList, launchListCached, launchPage, myBookings].map(scenarioOf)

function scenarioOf({ name, about, figure, path, ask }: ReadWork): Scenario {
  let asked = 0
  const workOn = (side: Side, { data, options }: Stage): Work => ({
    next: () => {
      const { body, token } = ask(data, (asked += 1))
      return post(pathOn(side, path, options), body, token)
    },
    isRight: (answer) => answer.status === 200 && answer.body.length > 200 && !answer.body.includes('"errors"'),
  })
  return {
    name,
    about,
    figures: [figure],
    async prepare(stage) {
      await compareAnswers(stage, path, ask(stage.data, (asked += 1)))
      for (const side of ['limit', 'product'] as const) await warmUp(stage, side, workOn(side, stage))
    },
    run: (side, stage) => measure(stage, side, workOn(side, stage)),
  }
}
