import { useAstroClient, type Refusal } from '@astro/graphql'
import { EntranceCard, PasswordField, TextField } from '@astro/ui'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { email } from '../forms/rules.ts'
import { useSubmission } from '../forms/use-submission.ts'
import { PageHead } from '../page/page-head.tsx'
import { SubmitForm } from '../forms/submit-form.tsx'
import classes from './entrance.module.css'

const schema = v.object({ email, password: v.pipe(v.string(), v.minLength(1, 'Enter your password.')) })

export interface LogInPageProps {
  readonly send: (input: v.InferOutput<typeof schema>) => Promise<readonly Refusal[] | undefined>
  readonly returnTo: string | undefined
  /** The viewer is known now: go where they came from. */
  readonly onEntered: () => void
  readonly lead?: ReactNode
  /** For search engines. */
  readonly description: string
}

export function LogInPage({ send, returnTo, onEntered, lead, description }: LogInPageProps) {
  const { sessionChanged } = useAstroClient()
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: { email: '', password: '' } })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting } = form.formState
  const enter = form.handleSubmit(async (input) => {
    if (!(await submit(() => send(input)))) return
    await sessionChanged()
    onEntered()
  })
  return (
    <EntranceCard
      title="Log in"
      lead={lead}
      aside={
        <>
          New here?{' '}
          <Link to="/sign-up" search={returnTo ? { returnTo } : {}}>
            Create an account
          </Link>
        </>
      }
    >
      <PageHead title="Log in" description={description} canonical="/log-in" />
      <SubmitForm
        wide
        problems={problems}
        onSubmit={enter}
        pending={isSubmitting}
        submit="Log in"
        pendingLabel="Logging in…"
      >
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          error={errors.email?.message}
          {...form.register('email')}
        />
        <PasswordField label="Password" error={errors.password?.message} {...form.register('password')} />
        <div className={classes.between}>
          <Link to="/forgot-password">Forgot your password?</Link>
        </div>
      </SubmitForm>
    </EntranceCard>
  )
}
