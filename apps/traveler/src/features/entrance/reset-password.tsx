import { FormErrors, PasswordField, SubmitButton } from '@astro/ui'
import { ButtonLink, newPassword, PageHead, useSubmission } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import { EntranceCard } from './entrance-card.tsx'
import classes from './entrance.module.css'

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
  const [isDone, setIsDone] = useState(false)
  const [reset] = useMutation(ResetPasswordDocument)
  const form = useForm({ resolver: valibotResolver(v.object({ newPassword })), defaultValues: { newPassword: '' } })
  const { problems, submit } = useSubmission(form)
  const send = form.handleSubmit(async (values) => {
    const input = { token: token ?? '', ...values }
    setIsDone(await submit(async () => (await reset({ variables: { input } })).data?.resetPassword.errors))
  })
  return (
    <EntranceCard title="Choose a new password" aside={<Link to="/forgot-password">Ask for a new link</Link>}>
      <PageHead title="Choose a new password" />
      {isDone ? (
        <div role="status" className={classes.form}>
          <p>Your password is changed, and every session has ended. Log in with the new one.</p>
          <ButtonLink to="/log-in" size="md">
            Log in
          </ButtonLink>
        </div>
      ) : (
        <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
          <FormErrors
            errors={
              token
                ? problems
                : [{ message: "This address lacks the link's key. Open the link from the e-mail again." }]
            }
            title="That did not work"
          />
          <PasswordField
            label="New password"
            showStrength
            error={form.formState.errors.newPassword?.message}
            {...form.register('newPassword')}
          />
          <SubmitButton size="md" pending={form.formState.isSubmitting} pendingLabel="Changing…">
            Change password
          </SubmitButton>
        </form>
      )}
    </EntranceCard>
  )
}
