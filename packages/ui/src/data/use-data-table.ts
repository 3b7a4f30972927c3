import {
  type ColumnDef,
  functionalUpdate,
  type RowSelectionState,
  type SortingState,
  type Updater,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { type Features, features } from './data-table-features.ts'
import type { DataTableProps } from './data-table.types.ts'

const none: readonly string[] = []

/** Binds our props to TanStack Table: state lives outside (the URL), the table only reads and asks. */
export function useDataTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, rowId, sort, onSortChange, selected = none, onSelectedChange } = props
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<Features, Row> => ({
        id: column.id,
        header: column.header,
        accessorFn: (row) => column.value?.(row),
        enableSorting: column.sortable ?? false,
      })),
    [columns],
  )
  const sorting = useMemo<SortingState>(() => (sort ? [{ id: sort.by, desc: sort.direction === 'desc' }] : []), [sort])
  const rowSelection = useMemo<RowSelectionState>(
    () => Object.fromEntries(selected.map((id) => [id, true])),
    [selected],
  )
  return useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    enableRowSelection: onSelectedChange !== undefined,
    state: { sorting, rowSelection },
    onSortingChange: (change: Updater<SortingState>) => {
      const next = functionalUpdate(change, sorting)[0]
      if (next) onSortChange?.({ by: next.id, direction: next.desc ? 'desc' : 'asc' })
    },
    onRowSelectionChange: (change: Updater<RowSelectionState>) => {
      const next = functionalUpdate(change, rowSelection)
      onSelectedChange?.(Object.keys(next).filter((id) => next[id]))
    },
  })
}
