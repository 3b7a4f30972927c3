import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  changed,
  criteriaCount,
  destinationsOf,
  filterOf,
  firstOf,
  LaunchSearchSchema,
  orderOf,
  toggleDestination,
} from './search-state.ts'

const parse = (search: unknown) => v.parse(LaunchSearchSchema, search)

describe('the search in the URL', () => {
  it('survives nonsense', () => {
    expect(
      parse({ to: 'VENUS', from: 'soon', seats: '99', sort: 'luck', maxPrice: 'much', month: '2026-13', q: '  ' }),
    ).toEqual({})
  })

  it('becomes the filter that the API takes', () => {
    const filter = filterOf(parse({ to: 'MARS,MOON', seats: '2', maxPrice: '250,000', q: ' Halcyon ' }))
    expect(filter).toEqual({
      bookable: true,
      destinations: ['MOON', 'MARS'],
      minAvailableSeats: 2,
      maxPrice: '250000.00',
      search: 'Halcyon',
    })
  })

  it('spans whole days', () => {
    const { from, to } = filterOf(parse({ from: '2031-03-12', until: '2031-03-12' }))
    expect(Date.parse(String(to)) - Date.parse(String(from))).toBe(24 * 3600 * 1000 - 1)
  })

  it('remembers how much was loaded, within what one request may ask for', () => {
    expect(firstOf({})).toBe(20)
    expect(firstOf({ shown: '40' })).toBe(40)
    expect(firstOf({ shown: '900' })).toBe(60)
  })

  it('goes back to the first page when a criterion changes', () => {
    expect(changed({ to: 'MOON', shown: '60' }, { seats: '2' })).toEqual({ to: 'MOON', seats: '2' })
    expect(changed({ to: 'MOON' }, { to: undefined })).toEqual({})
  })
})

it('toggles destinations, nearest first', () => {
  expect(toggleDestination('MARS', 'ISS')).toBe('ISS,MARS')
  expect(toggleDestination('ISS', 'ISS')).toBeUndefined()
  expect(destinationsOf(undefined)).toEqual([])
})

it('counts criteria and knows its orders', () => {
  expect(criteriaCount({ to: 'MOON', sort: 'price', shown: '40' })).toBe(1)
  expect(orderOf({ sort: 'price-desc' })).toEqual({ field: 'PRICE', direction: 'DESC' })
})
