import { prepared, type Statement, Values } from '../../platform/db/index.ts'
import type { PageRequest } from '../../platform/paging/index.ts'
import type { LaunchFilterInput } from './launch-list.graphql.ts'
import { Conditions } from './launch.filter.ts'
import type { LaunchOrder } from './launch.order.ts'
import type { LaunchShape } from './launch.row.ts'

export interface PageOfLaunches {
  readonly filter: LaunchFilterInput
  readonly order: LaunchOrder
  readonly request: PageRequest
  readonly now: Date
}

/**
 * Reads one page by keyset. The page is taken from `launch` alone and joined afterwards: a search for a common word
 * must not join all it finds. The limit stands in the text: as a value the planner would expect a tenth of the table.
 */
export function pageStatement({ filter, order, request, now }: PageOfLaunches, shape: LaunchShape): Statement {
  const values = new Values()
  const conditions = new Conditions(filter, values, now, order.column)
  if (request.after !== null) {
    const [value, id] = [request.after[0], request.after.at(-1)]
    const beyond = order.direction === 'asc' ? '>' : '<'
    conditions.others.push(
      `(l.${order.column}, l.id) ${beyond} (${values.add(value)}::${order.type}, ${values.add(id)}::uuid)`,
    )
  }
  const sorted = `order by l.${order.column} ${order.direction}, l.id ${order.direction}`
  const page = `select * from ${source(conditions, order)} ${sorted} limit ${request.limit}`
  const text = `select ${shape.columns} from (${page}) l ${shape.joins} ${sorted}`
  return conditions.hasLiterals ? { text, values: values.list } : prepared(text, values.list)
}

/**
 * The launches that meet the conditions. Normally they are walked in the order's index until the page is full. What
 * an index finds anyway is found first instead (`offset 0` keeps the planner from mixing both): it may be none, and
 * then the walk would never end. An agency's and a spaceport's index hold the dates in order, so those are walked.
 */
function source({ words, anchors, others }: Conditions, order: LaunchOrder): string {
  const found = words.length > 0 || order.column !== 'launch_date' ? [...words, ...anchors] : []
  if (found.length === 0) return `launch l ${where([...anchors, ...others])}`
  return `(select * from launch l ${where(found)} offset 0) l ${where(others)}`
}

/** Counts what a filter finds, from an index where one holds what is asked. */
export function countStatement(filter: LaunchFilterInput, now: Date): Statement {
  const values = new Values()
  const { words, anchors, others } = new Conditions(filter, values, now, null)
  return prepared(
    `select count(*)::int as total from launch l ${where([...words, ...anchors, ...others])}`,
    values.list,
  )
}

/** Reads several launches by what names them, in no order. */
export function byStatement(column: 'id' | 'slug', values: readonly string[], shape: LaunchShape): Statement {
  const type = column === 'id' ? 'uuid' : 'text'
  return prepared(`select ${shape.columns} from launch l ${shape.joins} where l.${column} = any($1::${type}[])`, [
    values,
  ])
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
}
