import type { CursorOrder, Place } from '../../platform/paging/index.ts'
import type { LaunchOrderField, LaunchOrderInput } from './launch-list.graphql.ts'
import type { LaunchRow } from './launch.row.ts'

interface OrderColumn {
  readonly column: string
  /** The column's type in SQL, and the kind of value it is in a cursor. */
  readonly type: string
  readonly by: CursorOrder['by']
  readonly valueOf: (row: LaunchRow) => Place[0]
}

const COLUMNS: Record<LaunchOrderField, OrderColumn> = {
  LAUNCH_DATE: { column: 'launch_date', type: 'timestamptz', by: ['instant'], valueOf: (row) => row.launchDate },
  PRICE: { column: 'price_per_seat', type: 'numeric', by: ['decimal'], valueOf: (row) => row.pricePerSeat },
  AVAILABLE_SEATS: { column: 'available_seats', type: 'int', by: ['integer'], valueOf: (row) => row.availableSeats },
}

/** An order of launches: every one is unique because the id comes last, and has its index. */
export interface LaunchOrder extends CursorOrder {
  readonly column: string
  readonly type: string
  readonly direction: 'asc' | 'desc'
  placeOf(row: LaunchRow): Place
}

/** The order that is asked for; the next launches first when none is. */
export function launchOrder(input: LaunchOrderInput | null | undefined): LaunchOrder {
  const { field, direction } = input ?? { field: 'LAUNCH_DATE', direction: 'ASC' }
  const { column, type, by, valueOf } = COLUMNS[field]
  return {
    name: `${field}_${direction}`,
    by,
    column,
    type,
    direction: direction === 'ASC' ? 'asc' : 'desc',
    placeOf: (row) => [valueOf(row), row.id],
  }
}
