import { faultOf } from '@astro/graphql'
import { FormErrors, SubmitButton } from '@astro/ui'
import { ButtonLink, PageHead } from '@astro/web'
import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState, type FormEvent } from 'react'
import { graphql } from '../../gql/gql.ts'
import { EntranceCard } from './entrance-card.tsx'
import classes from './entrance.module.css'

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

/** A press of a button, not the mere visit, uses the link up: mail scanners visit links too. */
export function VerifyEmail({ token }: { token: string | undefined }) {
  const client = useApolloClient()
  const [verify, { loading }] = useMutation(VerifyEmailDocument)
  const [problem, setProblem] = useState(
    token ? undefined : "This address lacks the link's key. Open the link from the e-mail again.",
  )
  const [isDone, setIsDone] = useState(false)
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const { data } = await verify({ variables: { input: { token: token ?? '' } } })
      setProblem(data?.verifyEmail.errors[0]?.message)
      setIsDone(data?.verifyEmail.ok === true)
      await client.refetchQueries({ include: ['Viewer'] })
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  return (
    <EntranceCard
      title="Confirm your e-mail"
      lead={isDone ? undefined : 'So that tickets and launch changes reach you.'}
    >
      <PageHead title="Confirm your e-mail" />
      {isDone ? (
        <div role="status" className={classes.form}>
          <p>Thank you, your e-mail address is confirmed.</p>
          <ButtonLink to="/launches" size="md">
            Find a launch
          </ButtonLink>
        </div>
      ) : (
        <form className={classes.form} onSubmit={(event) => void confirm(event)}>
          <FormErrors errors={problem ? [{ message: problem }] : []} title="That did not work" />
          <SubmitButton size="md" pending={loading} pendingLabel="Confirming…">
            Confirm my address
          </SubmitButton>
        </form>
      )}
    </EntranceCard>
  )
}
