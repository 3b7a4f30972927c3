import type { ReactNode } from 'react'
import type { CsvColumn } from '../formats/csv.ts'
import type { RenderLink } from '../lib/link.ts'

/** One column. `value` is what CSV gets; `cell` what the eye gets (the value by default). */
export interface DataColumn<Row> extends CsvColumn<Row> {
  id: string
  cell?: ((row: Row) => ReactNode) | undefined
  sortable?: boolean
  /** Figures go to the end. */
  align?: 'start' | 'end'
  /** CSS length. */
  width?: string
  /** Names the row: it becomes the row's header and, with `onRowOpen`, its button. The first column by default. */
  isRowHeader?: boolean
  /** Long text that may take several lines. */
  wrap?: boolean
  /** Left out on a phone. */
  hideOnPhone?: boolean
}

export interface DataSort {
  /** Column id. */
  by: string
  direction: 'asc' | 'desc'
}

export interface DataTableProps<Row> {
  /** Names the table; shown unless `hideCaption`. */
  caption: string
  hideCaption?: boolean
  columns: readonly DataColumn<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** The rows come sorted; the table shows and asks. */
  sort?: DataSort | null
  onSortChange?: (sort: DataSort) => void
  /** Opens a row's detail; also by Enter on its name, and j/k or arrows move between rows. */
  onRowOpen?: (row: Row) => void
  /** Where a row leads, instead of `onRowOpen`: its name is a link then, drawn by `renderLink`. */
  rowHref?: (row: Row) => string
  renderLink?: RenderLink
  /** Marks the row whose detail is open. */
  openRowId?: string | null | undefined
  /** With both, rows get checkboxes. */
  selected?: readonly string[]
  onSelectedChange?: (ids: string[]) => void
  loading?: boolean
  /** One more row at the end, apart from the others: their sum. It is not exported. */
  totals?: Row | undefined
  /** Shown instead of rows: `<EmptyState>` or `<NoResults>`. */
  empty?: ReactNode
  /** File name; draws the export button, which writes the rows shown. */
  csvName?: string
  /** Replaces writing the rows shown, e.g. to fetch all pages of the filter first. */
  onExport?: () => void
  /** Beside the caption: filters, bulk actions. */
  toolbar?: ReactNode
}
