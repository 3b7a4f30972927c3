import { prepared, type Statement, Values } from '../../platform/db/index.ts'
import type { PageRequest } from '../../platform/paging/index.ts'
import type { LaunchFilterInput } from './launch-list.graphql.ts'
import { conditionsOf } from './launch.filter.ts'
import type { LaunchOrder } from './launch.order.ts'
import type { LaunchShape } from './launch.row.ts'

export interface PageOfLaunches {
  readonly filter: LaunchFilterInput
  readonly order: LaunchOrder
  readonly request: PageRequest
  readonly now: Date
}

/**
 * Reads one page by keyset. The page is taken from `launch` alone, in the order of an index, and joined afterwards:
 * a search for a common word must not join and sort all it finds. The limit stands in the text: as a value the
 * planner would expect a tenth of the table.
 */
export function pageStatement({ filter, order, request, now }: PageOfLaunches, shape: LaunchShape): Statement {
  const values = new Values()
  const conditions = conditionsOf(filter, values, now)
  if (request.after !== null) {
    const [value, id] = [request.after[0], request.after.at(-1)]
    const beyond = order.direction === 'asc' ? '>' : '<'
    conditions.push(`(l.${order.column}, l.id) ${beyond} (${values.add(value)}::${order.type}, ${values.add(id)}::uuid)`)
  }
  const sorted = `order by l.${order.column} ${order.direction}, l.id ${order.direction}`
  const page = `select * from launch l ${where(conditions)} ${sorted} limit ${request.limit}`
  return prepared(`select ${shape.columns} from (${page}) l ${shape.joins} ${sorted}`, values.list)
}

/** Counts what a filter finds, from an index where one holds what is asked. */
export function countStatement(filter: LaunchFilterInput, now: Date): Statement {
  const values = new Values()
  const conditions = conditionsOf(filter, values, now)
  return prepared(`select count(*)::int as total from launch l ${where(conditions)}`, values.list)
}

/** Reads one launch by what names it. */
export function oneStatement(column: 'id' | 'slug', value: string, shape: LaunchShape): Statement {
  return prepared(`select ${shape.columns} from launch l ${shape.joins} where l.${column} = $1`, [value])
}

/** Reads several launches by id, in no order. */
export function someStatement(ids: readonly string[], shape: LaunchShape): Statement {
  return prepared(`select ${shape.columns} from launch l ${shape.joins} where l.id = any($1::uuid[])`, [ids])
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
}
