import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { FormErrors, SelectField, showToast, SubmitButton, TextareaField } from '@astro/ui'
import { useSubmission } from '@astro/web'
import { useForm } from 'react-hook-form'
import { graphql } from '../../gql/gql.ts'
import classes from './account.module.css'
import { readPreferences, writePreferences } from './preferences.ts'
import { Section } from './section.tsx'

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
    <Section title="Travel preferences" lead="Handed to the agency with your bookings. Wishes, not promises.">
      <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
        <FormErrors errors={problems} title="That did not work" />
        <div className={classes.pair}>
          <SelectField label="Seat" options={SEATS} {...form.register('seat')} />
          <SelectField label="Meals" options={MEALS} {...form.register('meals')} />
        </div>
        <TextareaField label="Anything else" autosize maxLength={500} {...form.register('remarks')} />
        <SubmitButton className={classes.submit ?? ''} pending={form.formState.isSubmitting} pendingLabel="Saving…">
          Save preferences
        </SubmitButton>
      </form>
    </Section>
  )
}
