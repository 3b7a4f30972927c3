import { ForgotPasswordPage } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'

const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      ok
      errors {
        code
        message
        path
      }
    }
  }
`)

export function ForgotPassword() {
  const [request] = useMutation(RequestPasswordResetDocument)
  return (
    <ForgotPasswordPage
      send={async (input) => (await request({ variables: { input } })).data?.requestPasswordReset.errors}
    />
  )
}
