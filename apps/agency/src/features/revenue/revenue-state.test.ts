import { expect, it } from 'vitest'
import * as v from 'valibot'
import { behindOf, changed, RevenueSearchSchema, writeBehind } from './revenue-state.ts'

it('keeps what is open beside the report in the address, and closes it with any other change', () => {
  const behind = { what: 'money', from: '2026-03-01', until: '2026-03-31' } as const
  const search = v.parse(RevenueSearchSchema, { by: 'quarter', open: writeBehind(behind) })
  expect(behindOf(search)).toEqual(behind)
  expect(changed(search, { by: undefined })).toEqual({})
  expect(changed(search, {})).toEqual({ by: 'quarter' })
})

it('leaves nonsense out', () => {
  const search = v.parse(RevenueSearchSchema, { by: 'week', from: '2026-13-01', open: 'secrets_2026-03-01_2026-03-31' })
  expect(search).toEqual({})
  expect(behindOf(search)).toBeUndefined()
})
