import { useViewer as useViewerOf, type ViewerResult } from '@astro/graphql'
import { graphql } from '../gql/gql.ts'
import type { ViewerQuery } from '../gql/graphql.ts'

const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      email
      name
      emailVerifiedAt
      agency {
        id
        companyName
        legalName
        taxId
        legalAddress
      }
    }
  }
`)

export type Viewer = NonNullable<ViewerQuery['viewer']>

/** Who is logged in: undefined until known, null for a visitor. */
export function useViewer(): ViewerResult<Viewer> {
  return useViewerOf(ViewerDocument)
}
