import type { Refusal } from '@astro/graphql'
import { EntranceCard, TextField } from '@astro/ui'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { email } from '../forms/rules.ts'
import { useSubmission } from '../forms/use-submission.ts'
import { PageHead } from '../page/page-head.tsx'
import { SubmitForm } from '../forms/submit-form.tsx'
import classes from './entrance.module.css'

export interface ForgotPasswordPageProps {
  readonly send: (input: { email: string }) => Promise<readonly Refusal[] | undefined>
}

export function ForgotPasswordPage({ send }: ForgotPasswordPageProps) {
  const [sentTo, setSentTo] = useState<string>()
  const form = useForm({ resolver: valibotResolver(v.object({ email })), defaultValues: { email: '' } })
  const { problems, submit } = useSubmission(form)
  const ask = form.handleSubmit(async (input) => {
    if (await submit(() => send(input))) setSentTo(input.email)
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
        <SubmitForm
          wide
          problems={problems}
          onSubmit={ask}
          pending={form.formState.isSubmitting}
          submit="Send the link"
          pendingLabel="Sending…"
        >
          <TextField
            label="E-mail"
            type="email"
            autoComplete="username"
            error={form.formState.errors.email?.message}
            {...form.register('email')}
          />
        </SubmitForm>
      )}
    </EntranceCard>
  )
}
