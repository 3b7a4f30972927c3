import { ResetPasswordPage } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'

const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ok
      errors {
        code
        message
        path
      }
    }
  }
`)

export function ResetPassword({ token }: { token: string | undefined }) {
  const [reset] = useMutation(ResetPasswordDocument)
  return (
    <ResetPasswordPage
      token={token}
      send={async (input) => (await reset({ variables: { input } })).data?.resetPassword.errors}
    />
  )
}
