import { useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { showToast, TextareaField, TextField } from '@astro/ui'
import { AccountSection, email, FieldPair, name, phone, SubmitForm, UnsavedGuard, useSubmission } from '@astro/web'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import { useUpdateProfile } from './profile.ts'

const CompanyFragment = graphql(`
  fragment CompanyForm_user on User {
    id
    email
    emailVerifiedAt
    agency {
      id
      companyName
      contactPerson
      contactEmail
      contactPhone
      description
    }
  }
`)

const schema = v.object({
  companyName: name('company’s name'),
  contactPerson: name('contact person'),
  contactEmail: email,
  contactPhone: phone,
  description: v.pipe(v.string(), v.trim(), v.maxLength(2000, 'At most 2,000 characters.')),
})

/** What travelers see of the agency, and whom they may ask. */
export function CompanyForm({ user }: { user: FragmentType<typeof CompanyFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CompanyFragment, from: user })
  const update = useUpdateProfile()
  const values = {
    companyName: data.agency?.companyName ?? '',
    contactPerson: data.agency?.contactPerson ?? '',
    contactEmail: data.agency?.contactEmail ?? '',
    contactPhone: data.agency?.contactPhone ?? '',
    description: data.agency?.description ?? '',
  }
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: values })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting, isDirty } = form.formState
  const send = form.handleSubmit(async (input) => {
    if (!(await submit(() => update(input)))) return
    form.reset(input)
    showToast('Your company’s profile is saved.', { tone: 'good' })
  })
  const field = (key: keyof typeof values) => ({ error: errors[key]?.message, ...form.register(key) })
  return (
    <AccountSection
      title="Company"
      lead={
        data.emailVerifiedAt
          ? `Travelers see this. You log in with ${data.email}, which is confirmed.`
          : `Travelers see this. You log in with ${data.email}, which is not confirmed yet: open the link in the e-mail we sent you.`
      }
    >
      <SubmitForm
        problems={problems}
        onSubmit={send}
        pending={isSubmitting}
        submit="Save company"
        pendingLabel="Saving…"
      >
        <TextField label="Company name" autoComplete="organization" {...field('companyName')} />
        <TextField label="Contact person" autoComplete="name" {...field('contactPerson')} />
        <FieldPair>
          <TextField label="E-mail for travelers" type="email" autoComplete="email" {...field('contactEmail')} />
          <TextField label="Phone (optional)" type="tel" autoComplete="tel" {...field('contactPhone')} />
        </FieldPair>
        <TextareaField label="About you (optional)" autosize minRows={3} {...field('description')} />
      </SubmitForm>
      <UnsavedGuard when={() => isDirty} />
    </AccountSection>
  )
}
