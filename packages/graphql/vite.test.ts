import { expect, it } from 'vitest'
import { readDocuments } from './vite.ts'

it('finds each generated document by its name', () => {
  const source = [
    'export const LaunchPageDocument = {"kind":"Document"} as unknown as DocumentNode<A, B>;',
    'export const CardFragmentDoc = {"a":1} as unknown as DocumentNode<C, unknown>;',
  ].join('\n')
  expect([...readDocuments(source)]).toEqual([
    ['launchpagedocument', '{"kind":"Document"}'],
    ['cardfragmentdoc', '{"a":1}'],
  ])
})
