import { useAstroClient } from '@astro/graphql'
import { EntranceCard, PasswordField, TextareaField, TextField } from '@astro/ui'
import { email, SubmitForm, FieldGroup, FieldPair, name, newPassword, PageHead, phone, useSubmission } from '@astro/web'
import { useMutation } from '@apollo/client/react'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import type { EntranceProps } from './log-in.tsx'

const RegisterAgencyDocument = graphql(`
  mutation RegisterAgency($input: RegisterAgencyInput!) {
    registerAgency(input: $input) {
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

const optional = v.pipe(v.string(), v.trim(), v.maxLength(400))
const schema = v.object({
  companyName: name('company’s name'),
  contactPerson: name('name'),
  email,
  contactPhone: phone,
  password: newPassword,
  legalName: optional,
  taxId: optional,
  legalAddress: optional,
})
type Values = v.InferOutput<typeof schema>
const empty: Values = {
  companyName: '',
  contactPerson: '',
  email: '',
  contactPhone: '',
  password: '',
  legalName: '',
  taxId: '',
  legalAddress: '',
}

/** Travelers' questions go to the address one logs in with until the account says otherwise; empty fields are left out. */
export function registrationOf(values: Values) {
  const { companyName, contactPerson, email: address, password, ...rest } = values
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''))
  return { companyName, contactPerson, email: address, contactEmail: address, password, ...given }
}

export function SignUp({ returnTo, onEntered }: EntranceProps) {
  const { sessionChanged } = useAstroClient()
  const [register] = useMutation(RegisterAgencyDocument)
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: empty })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting } = form.formState
  const send = form.handleSubmit(async (values) => {
    const input = registrationOf(values)
    const isIn = await submit(async () => (await register({ variables: { input } })).data?.registerAgency.errors)
    if (!isIn) return
    await sessionChanged()
    onEntered()
  })
  const field = (key: keyof Values) => ({ error: errors[key]?.message, ...form.register(key) })
  return (
    <EntranceCard
      title="Open an agency account"
      lead="Offer launches of your own rockets, sell seats, see your money."
      aside={
        <>
          Have an account?{' '}
          <Link to="/log-in" search={returnTo ? { returnTo } : {}}>
            Log in
          </Link>
        </>
      }
    >
      <PageHead title="Open an agency account" description="Sell seats on launches of your own rockets." />
      <SubmitForm
        wide
        problems={problems}
        onSubmit={send}
        pending={isSubmitting}
        submit="Open the account"
        pendingLabel="Opening your account…"
      >
        <TextField label="Company name" hint="Travelers see it" autoComplete="organization" {...field('companyName')} />
        <FieldPair>
          <TextField label="Your name" autoComplete="name" {...field('contactPerson')} />
          <TextField label="Phone (optional)" type="tel" autoComplete="tel" {...field('contactPhone')} />
        </FieldPair>
        <TextField label="E-mail" type="email" autoComplete="username" {...field('email')} />
        <PasswordField label="Password" showStrength {...field('password')} />
        <FieldGroup title="Tax data" lead="Needed before your first launch; you can also give it later.">
          <TextField label="Legal name (optional)" {...field('legalName')} />
          <TextField label="Tax number (optional)" autoComplete="off" {...field('taxId')} />
          <TextareaField label="Legal address (optional)" autoComplete="street-address" {...field('legalAddress')} />
        </FieldGroup>
      </SubmitForm>
    </EntranceCard>
  )
}
