import { IconDownload } from '@tabler/icons-react'
import { useCallback, useEffect, useId, useRef } from 'react'
import { toCsv } from '../formats/csv.ts'
import { downloadText } from '../formats/download.ts'
import { cx } from '../lib/class-names.ts'
import { VisuallyHidden } from '../lib/visually-hidden.tsx'
import { Button } from '../mantine/button.ts'
import { HeadCell } from './data-table-head.tsx'
import { DataRow } from './data-table-row.tsx'
import { TotalsRow } from './data-table-totals.tsx'
import classes from './data-table.module.css'
import type { DataTableProps } from './data-table.types.ts'
import { useDataTable } from './use-data-table.ts'

const skeletonRows = 8

/** Keeps a callback's identity, so that memoised rows are not drawn again for a new closure. */
function useStable<Argument>(
  act: ((argument: Argument) => void) | undefined,
): ((argument: Argument) => void) | undefined {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const stable = useCallback((argument: Argument) => latest.current?.(argument), [])
  return act ? stable : undefined
}

/** Dense table with outside sort state, row detail, selection and CSV. Keep `columns` and `rows` stable between renders. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    caption,
    hideCaption = false,
    columns,
    rows,
    sort,
    openRowId,
    loading = false,
    empty,
    csvName,
    toolbar,
  } = props
  const table = useDataTable(props)
  const captionId = useId()
  const open = useStable(props.onRowOpen)
  const select = useStable(props.onSelectedChange ? (id: string) => table.getRow(id).toggleSelected() : undefined)
  const headerId = (columns.find((column) => column.isRowHeader) ?? columns[0])?.id
  const exportRows = () => (props.onExport ? props.onExport() : downloadText(`${csvName}.csv`, toCsv(rows, columns)))
  const isFirstLoad = loading && rows.length === 0
  return (
    <div className={classes.root}>
      {!hideCaption || toolbar || csvName ? (
        <div className={classes.bar}>
          <span id={captionId} className={classes.caption}>
            {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
          </span>
          <span className={classes.tools}>
            {toolbar}
            {csvName ? (
              <Button
                variant="default"
                size="xs"
                leftSection={<IconDownload size={15} aria-hidden />}
                disabled={rows.length === 0}
                onClick={exportRows}
              >
                CSV
              </Button>
            ) : null}
          </span>
        </div>
      ) : null}
      {!loading && rows.length === 0 ? (
        <div className={classes.scroll}>{empty}</div>
      ) : (
        <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
          <table
            className={cx(classes.table, loading && !isFirstLoad && classes.busy)}
            aria-busy={loading}
            aria-rowcount={rows.length}
          >
            <caption>
              <VisuallyHidden>{caption}</VisuallyHidden>
            </caption>
            <thead className={classes.head}>
              <tr>
                {select ? (
                  <td className={classes.check}>
                    <label>
                      <input
                        type="checkbox"
                        aria-label="Select all rows shown"
                        checked={rows.length > 0 && table.getIsAllRowsSelected()}
                        ref={(box) => {
                          if (box) box.indeterminate = table.getIsSomeRowsSelected()
                        }}
                        onChange={table.getToggleAllRowsSelectedHandler()}
                      />
                    </label>
                  </td>
                ) : null}
                {columns.map((column) => (
                  <HeadCell
                    key={column.id}
                    column={column}
                    sort={sort}
                    onSort={column.sortable ? () => table.getColumn(column.id)?.toggleSorting() : undefined}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {isFirstLoad
                ? Array.from({ length: skeletonRows }, (_, row) => (
                    <tr key={row}>
                      {select ? <td className={classes.check} /> : null}
                      {columns.map((column, index) => (
                        <td key={column.id} className={cx(column.hideOnPhone && classes.wide)}>
                          <span className={classes.bone} style={{ width: `${50 + ((row * 11 + index * 17) % 45)}%` }} />
                        </td>
                      ))}
                    </tr>
                  ))
                : table
                    .getRowModel()
                    .rows.map((row) => (
                      <DataRow
                        key={row.id}
                        row={row.original}
                        id={row.id}
                        columns={columns}
                        headerId={headerId}
                        isOpen={row.id === openRowId}
                        isSelected={row.getIsSelected()}
                        onOpen={open}
                        onSelect={select}
                        href={props.rowHref?.(row.original)}
                        renderLink={props.renderLink}
                      />
                    ))}
            </tbody>
            {props.totals && !isFirstLoad ? (
              <TotalsRow columns={columns} totals={props.totals} headerId={headerId} hasCheck={select !== undefined} />
            ) : null}
          </table>
        </div>
      )}
    </div>
  )
}
