import { FormErrors, SubmitButton, TextField } from '@astro/ui'
import { email, PageHead, useSubmission } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import { EntranceCard } from './entrance-card.tsx'
import classes from './entrance.module.css'

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
  const [sentTo, setSentTo] = useState<string>()
  const [request] = useMutation(RequestPasswordResetDocument)
  const form = useForm({ resolver: valibotResolver(v.object({ email })), defaultValues: { email: '' } })
  const { problems, submit } = useSubmission(form)
  const send = form.handleSubmit(async (input) => {
    const isSent = await submit(async () => (await request({ variables: { input } })).data?.requestPasswordReset.errors)
    if (isSent) setSentTo(input.email)
  })
  return (
    <EntranceCard
      title="Forgot your password?"
      lead="We send you a link to choose a new one."
      aside={<Link to="/log-in">Back to log-in</Link>}
    >
      <PageHead
        title="Forgot your password?"
        description="Get a link to choose a new password."
        canonical="/forgot-password"
      />
      {sentTo ? (
        <p role="status" className={classes.said}>
          If {sentTo} has an account, the link is on its way. It works once and for a limited time.
        </p>
      ) : (
        <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
          <FormErrors errors={problems} title="That did not work" />
          <TextField
            label="E-mail"
            type="email"
            autoComplete="username"
            error={form.formState.errors.email?.message}
            {...form.register('email')}
          />
          <SubmitButton size="md" pending={form.formState.isSubmitting} pendingLabel="Sending…">
            Send the link
          </SubmitButton>
        </form>
      )}
    </EntranceCard>
  )
}
