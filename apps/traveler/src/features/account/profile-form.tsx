import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { formatDate, showToast, TextareaField, TextField } from '@astro/ui'
import { AccountSection, FieldPair, SubmitForm, name, phone, UnsavedGuard, useSubmission } from '@astro/web'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'

const ProfileFragment = graphql(`
  fragment ProfileForm_user on User {
    id
    name
    traveler {
      id
      firstName
      lastName
      dateOfBirth
      contactPhone
      address
      emergencyContact
    }
  }
`)

const UpdateProfileDocument = graphql(`
  mutation UpdateProfile($input: UpdateTravelerProfileInput!) {
    updateTravelerProfile(input: $input) {
      user {
        id
        ...ProfileForm_user
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
  contactPhone: phone,
  address: v.pipe(v.string(), v.trim(), v.maxLength(300)),
  emergencyContact: v.pipe(v.string(), v.trim(), v.maxLength(200)),
})

export function ProfileForm({ user }: { user: FragmentType<typeof ProfileFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ProfileFragment, from: user })
  const [update] = useMutation(UpdateProfileDocument)
  const { traveler } = data
  const values = {
    firstName: traveler?.firstName ?? '',
    lastName: traveler?.lastName ?? '',
    contactPhone: traveler?.contactPhone ?? '',
    address: traveler?.address ?? '',
    emergencyContact: traveler?.emergencyContact ?? '',
  }
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: values })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting, isDirty } = form.formState
  const send = form.handleSubmit(async (input) => {
    const isSaved = await submit(
      async () => (await update({ variables: { input } })).data?.updateTravelerProfile.errors,
    )
    if (!isSaved) return
    form.reset(input)
    showToast('Your profile is saved.', { tone: 'good' })
  })
  return (
    <AccountSection
      title="Profile"
      lead={traveler ? `Born ${formatDate(traveler.dateOfBirth)}. Ask customer service to change that date.` : ''}
    >
      <SubmitForm
        problems={problems}
        onSubmit={send}
        pending={isSubmitting}
        submit="Save profile"
        pendingLabel="Saving…"
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
          label="Phone"
          type="tel"
          autoComplete="tel"
          error={errors.contactPhone?.message}
          {...form.register('contactPhone')}
        />
        <TextareaField
          label="Address"
          autoComplete="street-address"
          autosize
          error={errors.address?.message}
          {...form.register('address')}
        />
        <TextField
          label="Emergency contact"
          hint="A name and a number, for launch day"
          error={errors.emergencyContact?.message}
          {...form.register('emergencyContact')}
        />
      </SubmitForm>
      <UnsavedGuard when={() => isDirty} />
    </AccountSection>
  )
}
