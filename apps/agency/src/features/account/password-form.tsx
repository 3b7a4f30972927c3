import { useMutation } from '@apollo/client/react'
import { PasswordSection } from '@astro/web'
import { graphql } from '../../gql/gql.ts'

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      user {
        id
        ...Sessions_user
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

export function PasswordForm() {
  const [change] = useMutation(ChangePasswordDocument)
  return (
    <PasswordSection send={async (input) => (await change({ variables: { input } })).data?.changePassword.errors} />
  )
}
