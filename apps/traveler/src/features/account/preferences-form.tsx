import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { SelectField, showToast, TextareaField } from '@astro/ui'
import { AccountSection, FieldPair, SubmitForm, useSubmission } from '@astro/web'
import { useForm } from 'react-hook-form'
import { graphql } from '../../gql/gql.ts'
import { readPreferences, writePreferences } from './preferences.ts'

const PreferencesFragment = graphql(`
  fragment PreferencesForm_user on User {
    id
    traveler {
      id
      travelPreferences
    }
  }
`)

const UpdatePreferencesDocument = graphql(`
  mutation UpdatePreferences($input: UpdateTravelerProfileInput!) {
    updateTravelerProfile(input: $input) {
      user {
        id
        ...PreferencesForm_user
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const SEATS = [
  { value: 'any', label: 'No preference' },
  { value: 'window', label: 'Window' },
  { value: 'aisle', label: 'Aisle' },
]
const MEALS = [
  { value: 'any', label: 'Everything' },
  { value: 'vegetarian', label: 'Vegetarian' },
  { value: 'vegan', label: 'Vegan' },
  { value: 'halal', label: 'Halal' },
  { value: 'kosher', label: 'Kosher' },
]

export function PreferencesForm({ user }: { user: FragmentType<typeof PreferencesFragment> }) {
  const { data } = useSuspenseFragment({ fragment: PreferencesFragment, from: user })
  const [update] = useMutation(UpdatePreferencesDocument)
  const kept = data.traveler?.travelPreferences
  const form = useForm({ defaultValues: readPreferences(kept) })
  const { problems, submit } = useSubmission(form)
  const send = form.handleSubmit(async (preferences) => {
    const input = { travelPreferences: writePreferences(kept, preferences) }
    const isSaved = await submit(
      async () => (await update({ variables: { input } })).data?.updateTravelerProfile.errors,
    )
    if (isSaved) showToast('Your preferences are saved.', { tone: 'good' })
  })
  return (
    <AccountSection title="Travel preferences" lead="Handed to the agency with your bookings. Wishes, not promises.">
      <SubmitForm
        problems={problems}
        onSubmit={send}
        pending={form.formState.isSubmitting}
        submit="Save preferences"
        pendingLabel="Saving…"
      >
        <FieldPair>
          <SelectField label="Seat" options={SEATS} {...form.register('seat')} />
          <SelectField label="Meals" options={MEALS} {...form.register('meals')} />
        </FieldPair>
        <TextareaField label="Anything else" autosize maxLength={500} {...form.register('remarks')} />
      </SubmitForm>
    </AccountSection>
  )
}
