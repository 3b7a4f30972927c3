import { expect, it } from 'vitest'
import * as v from 'valibot'
import { changed, filterOf, InvoicesSearchSchema, isNarrowed, orderOf, statusesOf } from './invoices-state.ts'

const read = (search: Record<string, string>) => v.parse(InvoicesSearchSchema, search)

it('asks for what the address says, and leaves nonsense out', () => {
  const search = read({
    q: ' AB-2026-000012 ',
    type: 'AGENCY_FEE',
    status: 'PENDING,NOTHING',
    overdue: '1',
    from: 'soon',
  })
  expect(filterOf(search)).toEqual({
    search: 'AB-2026-000012',
    types: ['AGENCY_FEE'],
    statuses: ['PENDING'],
    overdue: true,
  })
  expect(orderOf(search)).toEqual({ field: 'CREATED_AT', direction: 'DESC' })
  expect(orderOf(read({ sort: 'oldest' }))).toEqual({ field: 'CREATED_AT', direction: 'ASC' })
  expect(isNarrowed(read({ status: 'NOTHING', type: 'TRAVELER_BOOKING', trail: 'abc' }))).toBe(false)
})

it('goes back to the first page with every change, and forgets what was cleared', () => {
  const search = read({ q: 'x', status: 'PAID', trail: 'abc' })
  expect(changed(search, { q: undefined })).toEqual({ status: 'PAID' })
  expect(changed(search, { trail: 'abc~def' })).toEqual({ q: 'x', status: 'PAID', trail: 'abc~def' })
  expect(statusesOf(search)).toEqual(['PAID'])
})
