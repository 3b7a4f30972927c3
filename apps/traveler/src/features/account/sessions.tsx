import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { SessionsSection } from '@astro/web'
import { graphql } from '../../gql/gql.ts'

const SessionsFragment = graphql(`
  fragment Sessions_user on User {
    id
    sessions {
      id
      createdAt
      lastUsedAt
      expiresAt
      userAgent
      isRevoked
      isCurrent
    }
  }
`)

const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      user {
        id
        ...Sessions_user
      }
      errors {
        code
        message
      }
    }
  }
`)

export function Sessions({ user }: { user: FragmentType<typeof SessionsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: SessionsFragment, from: user })
  const [end] = useMutation(EndSessionDocument)
  return (
    <SessionsSection
      sessions={data.sessions}
      end={async (sessionId) => (await end({ variables: { input: { sessionId } } })).data?.endSession.errors}
    />
  )
}
