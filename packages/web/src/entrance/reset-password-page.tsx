import type { Refusal } from '@astro/graphql'
import { EntranceCard, PasswordField } from '@astro/ui'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { newPassword } from '../forms/rules.ts'
import { useSubmission } from '../forms/use-submission.ts'
import { PageHead } from '../page/page-head.tsx'
import { ButtonLink } from '../routing/button-link.tsx'
import { SubmitForm } from '../forms/submit-form.tsx'
import { EntranceDone } from './entrance-done.tsx'
import { MISSING_TOKEN } from './missing-token.ts'

export interface ResetPasswordPageProps {
  readonly token: string | undefined
  readonly send: (input: { token: string; newPassword: string }) => Promise<readonly Refusal[] | undefined>
}

export function ResetPasswordPage({ token, send }: ResetPasswordPageProps) {
  const [isDone, setIsDone] = useState(false)
  const form = useForm({ resolver: valibotResolver(v.object({ newPassword })), defaultValues: { newPassword: '' } })
  const { problems, submit } = useSubmission(form)
  const reset = form.handleSubmit(async (values) => {
    setIsDone(await submit(() => send({ token: token ?? '', ...values })))
  })
  return (
    <EntranceCard title="Choose a new password" aside={<Link to="/forgot-password">Ask for a new link</Link>}>
      <PageHead title="Choose a new password" />
      {isDone ? (
        <EntranceDone>
          <p>Your password is changed, and every session has ended. Log in with the new one.</p>
          <ButtonLink to="/log-in" size="md">
            Log in
          </ButtonLink>
        </EntranceDone>
      ) : (
        <SubmitForm
          wide
          problems={token ? problems : [{ message: MISSING_TOKEN }]}
          onSubmit={reset}
          pending={form.formState.isSubmitting}
          submit="Change password"
          pendingLabel="Changing…"
        >
          <PasswordField
            label="New password"
            showStrength
            error={form.formState.errors.newPassword?.message}
            {...form.register('newPassword')}
          />
        </SubmitForm>
      )}
    </EntranceCard>
  )
}
