import { LogInPage } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'

const LogInDocument = graphql(`
  mutation LogIn($input: LogInInput!) {
    logIn(input: $input) {
      user {
        id
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

export interface EntranceProps {
  readonly returnTo: string | undefined
  /** The viewer is known now: go where they came from. */
  readonly onEntered: () => void
}

export function LogIn({ returnTo, onEntered }: EntranceProps) {
  const [logIn] = useMutation(LogInDocument)
  return (
    <LogInPage
      send={async (input) => (await logIn({ variables: { input } })).data?.logIn.errors}
      returnTo={returnTo}
      onEntered={onEntered}
      lead={
        returnTo?.startsWith('/book/') ? 'To book seats we need to know who you are. You come right back.' : undefined
      }
      description="Log in to book seats on a launch and to see your trips."
    />
  )
}
