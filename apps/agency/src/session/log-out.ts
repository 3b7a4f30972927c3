import { useAstroClient } from '@astro/graphql'
import { useMutation } from '@apollo/client/react'
import { graphql } from '../gql/gql.ts'

const LogOutDocument = graphql(`
  mutation LogOut {
    logOut {
      ok
    }
  }
`)

/** Ends this session and forgets what it saw. */
export function useLogOut(): () => Promise<void> {
  const { sessionChanged } = useAstroClient()
  const [logOut] = useMutation(LogOutDocument)
  return async () => {
    await logOut()
    await sessionChanged()
  }
}
