import { useAstroClient } from '@astro/graphql'
import { DateField, FormErrors, isRealDate, PasswordField, SubmitButton, TextField } from '@astro/ui'
import { email, name, newPassword, PageHead, phone, useSubmission } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import { EntranceCard } from './entrance-card.tsx'
import classes from './entrance.module.css'
import type { EntranceProps } from './log-in.tsx'

const RegisterTravelerDocument = graphql(`
  mutation RegisterTraveler($input: RegisterTravelerInput!) {
    registerTraveler(input: $input) {
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

const schema = v.object({
  firstName: name('first name'),
  lastName: name('last name'),
  email,
  dateOfBirth: v.pipe(v.string(), v.check(isRealDate, 'Enter your date of birth.')),
  contactPhone: phone,
  password: newPassword,
})
const empty = { firstName: '', lastName: '', email: '', dateOfBirth: '', contactPhone: '', password: '' }

export function SignUp({ returnTo, onEntered }: EntranceProps) {
  const { sessionChanged } = useAstroClient()
  const [register] = useMutation(RegisterTravelerDocument)
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: empty })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting } = form.formState
  const send = form.handleSubmit(async ({ contactPhone, ...rest }) => {
    const input = { ...rest, ...(contactPhone ? { contactPhone } : {}) }
    const isIn = await submit(async () => (await register({ variables: { input } })).data?.registerTraveler.errors)
    if (!isIn) return
    await sessionChanged()
    onEntered()
  })
  return (
    <EntranceCard
      title="Create an account"
      lead="One account for booking, tickets and refunds."
      aside={
        <>
          Have an account?{' '}
          <Link to="/log-in" search={returnTo ? { returnTo } : {}}>
            Log in
          </Link>
        </>
      }
    >
      <PageHead
        title="Create an account"
        description="Create a traveler account to book seats on crewed launches."
        canonical="/sign-up"
      />
      <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
        <FormErrors errors={problems} title="That did not work" />
        <div className={classes.pair}>
          <TextField
            label="First name"
            autoComplete="given-name"
            error={errors.firstName?.message}
            {...form.register('firstName')}
          />
          <TextField
            label="Last name"
            autoComplete="family-name"
            error={errors.lastName?.message}
            {...form.register('lastName')}
          />
        </div>
        <TextField
          label="E-mail"
          type="email"
          autoComplete="email"
          error={errors.email?.message}
          {...form.register('email')}
        />
        <div className={classes.pair}>
          <DateField
            label="Date of birth"
            hint="YYYY-MM-DD"
            autoComplete="bday"
            error={errors.dateOfBirth?.message}
            {...form.register('dateOfBirth')}
          />
          <TextField
            label="Phone (optional)"
            hint="For launch-day calls"
            type="tel"
            autoComplete="tel"
            error={errors.contactPhone?.message}
            {...form.register('contactPhone')}
          />
        </div>
        <PasswordField label="Password" showStrength error={errors.password?.message} {...form.register('password')} />
        <SubmitButton size="md" pending={isSubmitting} pendingLabel="Creating your account…">
          Create account
        </SubmitButton>
      </form>
    </EntranceCard>
  )
}
