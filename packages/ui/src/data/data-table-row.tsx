import { type KeyboardEvent, memo, type MouseEvent, type ReactNode } from 'react'
import { cx } from '../lib/class-names.ts'
import { plainLink, type RenderLink } from '../lib/link.ts'
import classes from './data-table.module.css'
import type { DataColumn } from './data-table.types.ts'

export interface DataRowProps<Row> {
  row: Row
  id: string
  columns: readonly DataColumn<Row>[]
  headerId: string | undefined
  isOpen: boolean
  isSelected: boolean
  onOpen: ((row: Row) => void) | undefined
  onSelect: ((id: string) => void) | undefined
  href: string | undefined
  renderLink: RenderLink | undefined
}

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Arrow keys, j and k lead from what opens one row to the next. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableRowElement>): void {
  const step = steps[event.key]
  const isOpener = event.target instanceof HTMLElement && event.target.hasAttribute('data-row-open')
  if (step === undefined || !isOpener) return
  const row = step > 0 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling
  const button = row?.querySelector<HTMLElement>('[data-row-open]')
  if (!button) return
  event.preventDefault()
  button.focus()
}

/** What a cell shows. */
export function cellContent<Row>(column: DataColumn<Row>, row: Row): ReactNode {
  if (column.cell) return column.cell(row)
  const value = column.value?.(row)
  return value === null || value === undefined || value === '' ? '–' : String(value)
}

function Row<Data>(props: DataRowProps<Data>) {
  const { row, id, columns, headerId, isOpen, isSelected, onOpen, onSelect, href, renderLink = plainLink } = props
  const opens = onOpen !== undefined || href !== undefined
  const openOnClick = (event: MouseEvent<HTMLTableRowElement>) => {
    const isOwn = event.target instanceof Element && event.target.closest('a, button, input, label, select') === null
    if (!isOwn || window.getSelection()?.isCollapsed === false) return
    if (onOpen) onOpen(row)
    else event.currentTarget.querySelector<HTMLElement>('a[data-row-open]')?.click()
  }
  const opener = (words: ReactNode) => {
    if (href !== undefined) return renderLink({ href, className: classes.open, 'data-row-open': true, children: words })
    if (!onOpen) return words
    return (
      <button type="button" data-row-open className={classes.open} onClick={() => onOpen(row)}>
        {words}
      </button>
    )
  }
  const cell = (column: DataColumn<Data>) => {
    const className = cx(
      column.align === 'end' && classes.end,
      column.wrap && classes.wrap,
      column.hideOnPhone && classes.wide,
    )
    if (column.id !== headerId) {
      return (
        <td key={column.id} className={className}>
          {cellContent(column, row)}
        </td>
      )
    }
    return (
      <th key={column.id} scope="row" className={cx(className, classes.name)}>
        {opener(cellContent(column, row))}
      </th>
    )
  }
  const named = columns.find((column) => column.id === headerId)
  const name = String(named?.value?.(row) ?? 'row')
  return (
    <tr
      className={cx(classes.row, opens && classes.opens)}
      data-open={isOpen || undefined}
      data-selected={isSelected || undefined}
      onClick={opens ? openOnClick : undefined}
      onKeyDown={opens ? moveBetweenRows : undefined}
    >
      {onSelect ? (
        <td className={classes.check}>
          <label>
            <input type="checkbox" aria-label={`Select ${name}`} checked={isSelected} onChange={() => onSelect(id)} />
          </label>
        </td>
      ) : null}
      {columns.map(cell)}
    </tr>
  )
}

/** One row; drawn again only when something of its own changed. */
export const DataRow = memo(Row) as typeof Row
