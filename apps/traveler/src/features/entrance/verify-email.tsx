import { ButtonLink, VerifyEmailPage } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'

const VerifyEmailDocument = graphql(`
  mutation VerifyEmail($input: VerifyEmailInput!) {
    verifyEmail(input: $input) {
      ok
      errors {
        code
        message
      }
    }
  }
`)

export function VerifyEmail({ token }: { token: string | undefined }) {
  const [verify] = useMutation(VerifyEmailDocument, { refetchQueries: ['Viewer'] })
  return (
    <VerifyEmailPage
      token={token}
      send={async (input) => (await verify({ variables: { input } })).data?.verifyEmail.errors}
      lead="So that tickets and launch changes reach you."
      next={
        <ButtonLink to="/launches" size="md">
          Find a launch
        </ButtonLink>
      }
    />
  )
}
