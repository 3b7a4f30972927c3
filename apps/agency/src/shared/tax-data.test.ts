import { expect, it } from 'vitest'
import { missingTaxData } from './tax-data.ts'

it('names what keeps an agency from scheduling (SPEC rule 4)', () => {
  expect(missingTaxData({ taxId: null, legalAddress: ' ' })).toEqual(['the tax number', 'the legal address'])
  expect(missingTaxData({ taxId: 'DE 1', legalAddress: null })).toEqual(['the legal address'])
  expect(missingTaxData({ taxId: 'DE 1', legalAddress: 'Hafen 1' })).toEqual([])
})
