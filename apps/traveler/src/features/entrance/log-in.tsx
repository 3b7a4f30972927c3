import { useAstroClient } from '@astro/graphql'
import { FormErrors, PasswordField, SubmitButton, TextField } from '@astro/ui'
import { email, PageHead, useSubmission } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import { EntranceCard } from './entrance-card.tsx'
import classes from './entrance.module.css'

const LogInDocument = graphql(`
  mutation LogIn($input: LogInInput!) {
    logIn(input: $input) {
      user {
        id
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const schema = v.object({ email, password: v.pipe(v.string(), v.minLength(1, 'Enter your password.')) })

export interface EntranceProps {
  readonly returnTo: string | undefined
  /** The viewer is known now: go where they came from. */
  readonly onEntered: () => void
}

export function LogIn({ returnTo, onEntered }: EntranceProps) {
  const { sessionChanged } = useAstroClient()
  const [logIn] = useMutation(LogInDocument)
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: { email: '', password: '' } })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting } = form.formState
  const send = form.handleSubmit(async (input) => {
    const isIn = await submit(async () => (await logIn({ variables: { input } })).data?.logIn.errors)
    if (!isIn) return
    await sessionChanged()
    onEntered()
  })
  return (
    <EntranceCard
      title="Log in"
      lead={
        returnTo?.startsWith('/book/') ? 'To book seats we need to know who you are. You come right back.' : undefined
      }
      aside={
        <>
          New here?{' '}
          <Link to="/sign-up" search={returnTo ? { returnTo } : {}}>
            Create an account
          </Link>
        </>
      }
    >
      <PageHead
        title="Log in"
        description="Log in to book seats on a launch and to see your trips."
        canonical="/log-in"
      />
      <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
        <FormErrors errors={problems} title="That did not work" />
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
        <SubmitButton size="md" pending={isSubmitting} pendingLabel="Logging in…">
          Log in
        </SubmitButton>
      </form>
    </EntranceCard>
  )
}
