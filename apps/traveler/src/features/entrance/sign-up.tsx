import { useAstroClient } from '@astro/graphql'
import { DateField, EntranceCard, isRealDate, PasswordField, TextField } from '@astro/ui'
import { email, SubmitForm, FieldPair, name, newPassword, PageHead, phone, useSubmission } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
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
      <SubmitForm
        wide
        problems={problems}
        onSubmit={send}
        pending={isSubmitting}
        submit="Create account"
        pendingLabel="Creating your account…"
      >
        <FieldPair>
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
        </FieldPair>
        <TextField
          label="E-mail"
          type="email"
          autoComplete="email"
          error={errors.email?.message}
          {...form.register('email')}
        />
        <FieldPair>
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
        </FieldPair>
        <PasswordField label="Password" showStrength error={errors.password?.message} {...form.register('password')} />
      </SubmitForm>
    </EntranceCard>
  )
}
