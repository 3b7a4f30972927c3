import type { Refusal } from '@astro/graphql'
import { PasswordField, showToast } from '@astro/ui'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { newPassword } from '../forms/rules.ts'
import { SubmitForm } from '../forms/submit-form.tsx'
import { useSubmission } from '../forms/use-submission.ts'
import { AccountSection } from './account-section.tsx'

const schema = v.object({
  currentPassword: v.pipe(v.string(), v.minLength(1, 'Enter your current password.')),
  newPassword,
})
const empty = { currentPassword: '', newPassword: '' }

export interface PasswordSectionProps {
  readonly send: (input: typeof empty) => Promise<readonly Refusal[] | undefined>
}

export function PasswordSection({ send }: PasswordSectionProps) {
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: empty })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting } = form.formState
  const change = form.handleSubmit(async (input) => {
    if (!(await submit(() => send(input)))) return
    form.reset(empty)
    showToast('Your password is changed. Other sessions have ended.', { tone: 'good' })
  })
  return (
    <AccountSection title="Password" lead="Changing it ends your other sessions at once.">
      <SubmitForm
        problems={problems}
        onSubmit={change}
        pending={isSubmitting}
        submit="Change password"
        pendingLabel="Changing…"
      >
        <PasswordField
          label="Current password"
          error={errors.currentPassword?.message}
          {...form.register('currentPassword')}
        />
        <PasswordField
          label="New password"
          showStrength
          error={errors.newPassword?.message}
          {...form.register('newPassword')}
        />
      </SubmitForm>
    </AccountSection>
  )
}
