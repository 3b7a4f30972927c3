import { useSuspenseFragment } from '@apollo/client/react'
import type { FragmentType } from '@apollo/client/masking'
import { Notice, showToast, TextareaField, TextField } from '@astro/ui'
import { AccountSection, SubmitForm, UnsavedGuard, useSubmission } from '@astro/web'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import { missingTaxData } from '../../shared/tax-data.ts'
import { useUpdateProfile } from './profile.ts'

const TaxFragment = graphql(`
  fragment TaxForm_user on User {
    id
    agency {
      id
      legalName
      taxId
      legalAddress
    }
  }
`)

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, `At most ${most} characters.`))
const schema = v.object({ legalName: text(200), taxId: text(50), legalAddress: text(500) })

/** What invoices need, and launches wait for (SPEC rule 4). */
export function TaxForm({ user }: { user: FragmentType<typeof TaxFragment> }) {
  const { data } = useSuspenseFragment({ fragment: TaxFragment, from: user })
  const update = useUpdateProfile()
  const agency = data.agency ?? { legalName: null, taxId: null, legalAddress: null }
  const missing = missingTaxData(agency)
  const form = useForm({
    resolver: valibotResolver(schema),
    defaultValues: {
      legalName: agency.legalName ?? '',
      taxId: agency.taxId ?? '',
      legalAddress: agency.legalAddress ?? '',
    },
  })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting, isDirty } = form.formState
  const send = form.handleSubmit(async (values) => {
    if (!(await submit(() => update(orNull(values))))) return
    form.reset(values)
    showToast('Your tax data is saved.', { tone: 'good' })
  })
  return (
    <AccountSection title="Tax data" lead="It stands on your invoices. Only you and our employees see it.">
      <SubmitForm
        problems={problems}
        onSubmit={send}
        pending={isSubmitting}
        submit="Save tax data"
        pendingLabel="Saving…"
      >
        {missing.length > 0 ? (
          <Notice tone="warn" title={`You can schedule launches once we have ${missing.join(' and ')}.`} />
        ) : null}
        <TextField
          label="Legal name (optional)"
          hint="As in the company register"
          error={errors.legalName?.message}
          {...form.register('legalName')}
        />
        <TextField label="Tax number" autoComplete="off" error={errors.taxId?.message} {...form.register('taxId')} />
        <TextareaField
          label="Legal address"
          autoComplete="street-address"
          autosize
          minRows={2}
          error={errors.legalAddress?.message}
          {...form.register('legalAddress')}
        />
      </SubmitForm>
      <UnsavedGuard when={() => isDirty} />
    </AccountSection>
  )
}

/** An emptied field is taken away. */
function orNull<Values extends Record<string, string>>(values: Values): { [Key in keyof Values]: string | null } {
  const entries = Object.entries(values).map(([key, value]) => [key, value === '' ? null : value])
  return Object.fromEntries(entries) as { [Key in keyof Values]: string | null }
}
