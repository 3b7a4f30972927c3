import { cx } from '../lib/class-names.ts'
import { cellContent } from './data-table-row.tsx'
import classes from './data-table.module.css'
import type { DataColumn } from './data-table.types.ts'

export interface TotalsRowProps<Row> {
  columns: readonly DataColumn<Row>[]
  totals: Row
  headerId: string | undefined
  hasCheck: boolean
}

/** The sum below all rows. */
export function TotalsRow<Row>({ columns, totals, headerId, hasCheck }: TotalsRowProps<Row>) {
  return (
    <tfoot className={classes.totals}>
      <tr>
        {hasCheck ? <td /> : null}
        {columns.map((column) => {
          const Cell = column.id === headerId ? 'th' : 'td'
          return (
            <Cell
              key={column.id}
              {...(Cell === 'th' ? { scope: 'row' } : {})}
              className={cx(column.align === 'end' && classes.end, column.hideOnPhone && classes.wide)}
            >
              {cellContent(column, totals)}
            </Cell>
          )
        })}
      </tr>
    </tfoot>
  )
}
