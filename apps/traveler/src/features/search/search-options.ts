import { graphql } from '../../gql/gql.ts'

/** What one may choose from; asked for once and then in the cache. */
export const SearchOptionsDocument = graphql(`
  query SearchOptions {
    spaceports {
      id
      name
      location
    }
    agencies(first: 100) {
      nodes {
        id
        companyName
      }
    }
  }
`)
