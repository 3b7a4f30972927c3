import { useMutation } from '@apollo/client/react'
import { FormErrors, PasswordField, showToast, SubmitButton } from '@astro/ui'
import { newPassword, useSubmission } from '@astro/web'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import classes from './account.module.css'
import { Section } from './section.tsx'

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      user {
        id
        ...Sessions_user
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
  currentPassword: v.pipe(v.string(), v.minLength(1, 'Enter your current password.')),
  newPassword,
})
const empty = { currentPassword: '', newPassword: '' }

export function PasswordForm() {
  const [change] = useMutation(ChangePasswordDocument)
  const form = useForm({ resolver: valibotResolver(schema), defaultValues: empty })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting } = form.formState
  const send = form.handleSubmit(async (input) => {
    const isChanged = await submit(async () => (await change({ variables: { input } })).data?.changePassword.errors)
    if (!isChanged) return
    form.reset(empty)
    showToast('Your password is changed. Other sessions have ended.', { tone: 'good' })
  })
  return (
    <Section title="Password" lead="Changing it ends your other sessions at once.">
      <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
        <FormErrors errors={problems} title="That did not work" />
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
        <SubmitButton className={classes.submit ?? ''} pending={isSubmitting} pendingLabel="Changing…">
          Change password
        </SubmitButton>
      </form>
    </Section>
  )
}
