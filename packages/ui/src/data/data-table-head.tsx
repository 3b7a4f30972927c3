import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { cx } from '../lib/class-names.ts'
import classes from './data-table.module.css'
import type { DataColumn, DataSort } from './data-table.types.ts'

export interface HeadCellProps<Row> {
  column: DataColumn<Row>
  sort: DataSort | null | undefined
  /** Undefined where the column cannot be sorted. */
  onSort: (() => void) | undefined
}

const spoken = { asc: 'ascending', desc: 'descending' } as const

/** Header of a column; sortable ones are buttons. */
export function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const direction = sort?.by === column.id ? sort.direction : undefined
  const Icon = direction === 'asc' ? IconArrowUp : direction === 'desc' ? IconArrowDown : IconArrowsSort
  return (
    <th
      scope="col"
      aria-sort={direction ? spoken[direction] : undefined}
      className={cx(column.align === 'end' && classes.end, column.hideOnPhone && classes.wide)}
      style={column.width ? { width: column.width } : undefined}
    >
      {onSort ? (
        <button type="button" className={classes.sort} onClick={onSort}>
          {column.header}
          <Icon size={14} aria-hidden />
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
