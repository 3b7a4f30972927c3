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
      lead="Your fleet, your launches, your money."
      description="Log in to run your fleet and your launches."
    />
  )
}
