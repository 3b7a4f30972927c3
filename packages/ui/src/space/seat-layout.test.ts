import { describe, expect, it } from 'vitest'
import { defaultLayout, moveSeat, seatRows } from './seat-layout.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('rows', () => {
  it('hold every seat once, in order, for any size of cabin', () => {
    for (let count = 1; count <= 100; count += 1) {
      const { perRow, aisleAfter } = defaultLayout(count)
      expect(seatRows(numbers(count), perRow).flat()).toEqual(numbers(count))
      expect(perRow).toBeLessThanOrEqual(6)
      expect(aisleAfter.every((after) => after < perRow)).toBe(true)
    }
  })

  it('sort seats that come in any order', () => {
    expect(seatRows([3, 1, 2], 2)).toEqual([[1, 2], [3]])
  })
})

describe('keys', () => {
  const rows = seatRows(numbers(10), 4)

  it('go from seat to seat and over the end of a row', () => {
    expect(moveSeat(rows, 1, 'ArrowRight')).toBe(2)
    expect(moveSeat(rows, 4, 'ArrowRight')).toBe(5)
    expect(moveSeat(rows, 5, 'ArrowLeft')).toBe(4)
  })

  it('go up and down in the column, to the last seat of a shorter row', () => {
    expect(moveSeat(rows, 2, 'ArrowDown')).toBe(6)
    expect(moveSeat(rows, 8, 'ArrowDown')).toBe(10)
    expect(moveSeat(rows, 10, 'ArrowUp')).toBe(6)
  })

  it('go to the ends of a row', () => {
    expect(moveSeat(rows, 6, 'Home')).toBe(5)
    expect(moveSeat(rows, 6, 'End')).toBe(8)
  })

  it('stay at the edges and for other keys', () => {
    expect(moveSeat(rows, 1, 'ArrowLeft')).toBe(1)
    expect(moveSeat(rows, 1, 'ArrowUp')).toBe(1)
    expect(moveSeat(rows, 10, 'ArrowDown')).toBe(10)
    expect(moveSeat(rows, 3, 'x')).toBe(3)
  })
})
