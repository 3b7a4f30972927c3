import { useMutation } from '@apollo/client/react'
import { graphql } from '../../gql/gql.ts'
import type { UpdateAgencyProfileInput } from '../../gql/graphql.ts'

const UpdateProfileDocument = graphql(`
  mutation UpdateProfile($input: UpdateAgencyProfileInput!) {
    updateAgencyProfile(input: $input) {
      user {
        id
        name
        ...CompanyForm_user
        ...TaxForm_user
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

/** Sends what changed of the profile; gives what was refused. */
export function useUpdateProfile() {
  const [update] = useMutation(UpdateProfileDocument)
  return async (input: UpdateAgencyProfileInput) =>
    (await update({ variables: { input } })).data?.updateAgencyProfile.errors
}
