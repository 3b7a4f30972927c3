import * as v from 'valibot'
import { expect, it } from 'vitest'
import {
  changed,
  filterOf,
  isSameView,
  LaunchesSearchSchema,
  statusesOf,
  viewOf,
  writeStatuses,
} from './launches-state.ts'

it('shows open launches of the agency alone unless told otherwise', () => {
  expect(filterOf({}, 'agency-1')).toEqual({ agencyId: 'agency-1', statuses: ['SCHEDULED', 'DELAYED'] })
  expect(filterOf({ status: 'ANY' }, 'agency-1')).toEqual({ agencyId: 'agency-1' })
})

it('writes statuses so that they are read back the same', () => {
  for (const chosen of [['SCHEDULED'], ['SCHEDULED', 'DELAYED'], ['ABORTED', 'COMPLETED'], []]) {
    const status = writeStatuses(chosen)
    expect(statusesOf(status ? { status } : {}).toSorted()).toEqual(chosen.toSorted())
  }
})

it('leaves nonsense in an address out', () => {
  const read = v.parse(LaunchesSearchSchema, {
    sort: 'sideways',
    from: 'today',
    view: 'map',
    month: '2031-13',
    q: 'luna',
  })
  expect(viewOf(read)).toEqual({ q: 'luna' })
  expect(statusesOf({ status: 'NO_SUCH' })).toEqual([])
})

it('goes back to the first page when the filter changes, and keeps the month', () => {
  const search = { trail: 'abc', month: '2031-03', q: 'luna' }
  expect(changed(search, { q: undefined, below: '1' })).toEqual({ month: '2031-03', below: '1' })
})

it('compares views by what they show, not by page or month', () => {
  expect(isSameView(viewOf({ q: 'luna', trail: 'x', view: 'calendar' }), { q: 'luna' })).toBe(true)
  expect(isSameView({ q: 'luna' }, { q: 'luna', sort: 'price' })).toBe(false)
})
