import DataLoader from 'dataloader'
import type { Pool } from 'pg'
import { clock } from '../../platform/clock/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { gathered, gatheredByIds, type Statement } from '../../platform/db/index.ts'
import { isId } from '../../platform/ids/index.ts'
import { type Page, pageOf, pageRequest } from '../../platform/paging/index.ts'
import type { Selection } from '../../platform/selection/index.ts'
import type { LaunchListArgs } from './launch-list.graphql.ts'
import { launchOrder } from './launch.order.ts'
import { FULL_SHAPE, type LaunchRow, type LaunchShape, shapeOf } from './launch.row.ts'
import { byStatement, countStatement, pageStatement } from './launch.statements.ts'
import { isSlug } from './slug.ts'

/** A page of launches with what the selection on its connection asks for; counts all of them only when asked to. */
export async function launchPage(pool: Pool, args: LaunchListArgs, selection: Selection): Promise<Page<LaunchRow>> {
  const order = launchOrder(args.orderBy)
  const request = pageRequest(args, order)
  const filter = args.filter ?? {}
  const now = clock.now()
  const shape = shapeOf(selection, [['nodes'], ['edges', 'node']])
  const [rows, total] = await Promise.all([
    read(pool, pageStatement({ filter, order, request, now }, shape), shape, now),
    selection.has('totalCount') ? count(pool, countStatement(filter, now)) : 0,
  ])
  return pageOf(rows, request, (row) => order.placeOf(row), total)
}

/** One launch by its id or its slug; null when there is none, also for what could not be one. */
export async function launchBy(
  pool: Pool,
  column: 'id' | 'slug',
  value: string,
  selection: Selection,
): Promise<LaunchRow | null> {
  if (column === 'id' ? !isId(value) : !isSlug(value)) return null
  return readersOf(shapeOf(selection))[column](pool, column === 'id' ? value.toLowerCase() : value)
}

/** Launches by id, each with everything unless a selection says less is enough; unknown ids are left out. */
export function launchesByIds(pool: Pool, ids: readonly string[], selection?: Selection): Promise<LaunchRow[]> {
  return readersOf(selection === undefined ? FULL_SHAPE : shapeOf(selection)).some(pool, ids)
}

type One = (pool: Pool, value: string) => Promise<LaunchRow | null>

interface Readers {
  readonly id: One
  readonly slug: One
  readonly some: (pool: Pool, ids: readonly string[]) => Promise<LaunchRow[]>
}

const readers = new WeakMap<LaunchShape, Readers>()

/** What is asked about launches in one turn of the event loop is read together: it is the same for everybody. */
function readersOf(shape: LaunchShape): Readers {
  const known = readers.get(shape)
  if (known !== undefined) return known
  const by = (column: 'id' | 'slug', pool: Pool, values: readonly string[]): Promise<LaunchRow[]> =>
    read(pool, byStatement(column, [...new Set(values)], shape), shape, clock.now())
  const one = (column: 'id' | 'slug'): One =>
    gathered(async (pool, values) => {
      const rows = new Map((await by(column, pool, values)).map((row) => [row[column], row]))
      return values.map((value) => rows.get(value) ?? null)
    })
  const made = {
    id: one('id'),
    slug: one('slug'),
    some: gatheredByIds(
      (pool, ids) => by('id', pool, ids),
      ({ id }) => id,
    ),
  }
  readers.set(shape, made)
  return made
}

/** Whether there is a launch for each of some ids. */
export async function areLaunches(pool: Pool, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (!wanted.every(isId)) return false
  const text = 'select count(*)::int as total from launch where id = any($1::uuid[])'
  return (await count(pool, { name: 'launches known', text, values: [wanted] })) === wanted.length
}

const BY_ID = Symbol('launch by id')

/** The request's loader of launches by id, for fields of other types that lead to one; null for an unknown id. */
export function launchLoader(ctx: RequestContext): DataLoader<string, LaunchRow | null> {
  return perRequest(
    ctx,
    BY_ID,
    ({ database }) =>
      new DataLoader(async (ids) => {
        const byId = new Map((await launchesByIds(database.pool, ids)).map((launch) => [launch.id, launch]))
        return ids.map((id) => byId.get(id) ?? null)
      }),
  )
}

async function read(pool: Pool, statement: Statement, shape: LaunchShape, now: Date): Promise<LaunchRow[]> {
  const { rows } = await pool.query<Parameters<LaunchShape['read']>[0]>({ ...statement, values: [...statement.values] })
  return rows.map((row) => shape.read(row, now))
}

async function count(pool: Pool, statement: Statement): Promise<number> {
  const { rows } = await pool.query<{ total: number }>({ ...statement, values: [...statement.values] })
  return rows[0]?.total ?? 0
}
