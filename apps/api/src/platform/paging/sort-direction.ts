import { registerEnumType } from 'type-graphql'

export type SortDirection = 'ASC' | 'DESC'

const directions: { [K in SortDirection]: K } = { ASC: 'ASC', DESC: 'DESC' }

/** The GraphQL enum `SortDirection`. */
export const SortDirectionEnum = directions
registerEnumType(SortDirectionEnum, {
  name: 'SortDirection',
  description: 'Which end of a list comes first.',
  valuesConfig: {
    ASC: { description: 'The least, or the earliest, first.' },
    DESC: { description: 'The greatest, or the latest, first.' },
  },
})
