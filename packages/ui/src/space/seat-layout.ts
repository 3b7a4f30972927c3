export interface SeatLayout {
  /** Seats beside each other. */
  perRow: number
  /** After which seat of a row an aisle runs, counted from 1. */
  aisleAfter: readonly number[]
}

/** Seats per row for a cabin of this size; never more than fit a phone of 320 px. */
export function defaultLayout(count: number): SeatLayout {
  if (count <= 3) return { perRow: Math.max(1, count), aisleAfter: [] }
  if (count <= 8) return { perRow: 2, aisleAfter: [1] }
  if (count <= 28) return { perRow: 4, aisleAfter: [2] }
  return { perRow: 6, aisleAfter: [3] }
}

/** Seat numbers in rows, front to back. */
export function seatRows(numbers: readonly number[], perRow: number): number[][] {
  const sorted = numbers.toSorted((a, b) => a - b)
  return Array.from({ length: Math.ceil(sorted.length / perRow) }, (_, row) =>
    sorted.slice(row * perRow, (row + 1) * perRow),
  )
}

/** The seat an arrow key, Home, End, Page Up or Page Down leads to; the same one at an edge or for another key. */
export function moveSeat(rows: readonly (readonly number[])[], from: number, key: string): number {
  const row = rows.findIndex((seats) => seats.includes(from))
  const column = rows[row]?.indexOf(from) ?? -1
  if (column < 0) return rows[0]?.[0] ?? from
  const at = (toRow: number, toColumn: number) => {
    const seats = rows[Math.min(rows.length - 1, Math.max(0, toRow))] ?? []
    return seats[Math.min(seats.length - 1, Math.max(0, toColumn))] ?? from
  }
  const order = rows.flat()
  const index = order.indexOf(from)
  const moves: Record<string, () => number> = {
    ArrowRight: () => order[index + 1] ?? from,
    ArrowLeft: () => order[index - 1] ?? from,
    ArrowDown: () => at(row + 1, column),
    ArrowUp: () => at(row - 1, column),
    Home: () => at(row, 0),
    End: () => at(row, Infinity),
    PageDown: () => at(row + 5, column),
    PageUp: () => at(row - 5, column),
  }
  return moves[key]?.() ?? from
}
