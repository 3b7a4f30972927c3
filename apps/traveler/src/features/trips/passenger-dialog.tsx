import { useMutation } from '@apollo/client/react'
import { Button, DateField, Dialog, FormErrors, isRealDate, showToast, SubmitButton, TextField } from '@astro/ui'
import { email, name, phone, useSubmission } from '@astro/web'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import type { TripPassenger } from './passengers-part.tsx'
import classes from './trips.module.css'

const UpdatePassengerDocument = graphql(`
  mutation UpdatePassenger($input: UpdatePassengerInput!) {
    updatePassenger(input: $input) {
      booking {
        id
        ...PassengersPart_booking
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
  fullName: name("passenger's name"),
  dateOfBirth: v.pipe(v.string(), v.check(isRealDate, 'Enter the date of birth.')),
  email,
  phone,
})

/** Corrects a passenger's details; the seat stays (SPEC rule 10). */
export function PassengerDialog({ passenger, onClose }: { passenger: TripPassenger; onClose: () => void }) {
  const [update] = useMutation(UpdatePassengerDocument)
  const { fullName, dateOfBirth, phone: number } = passenger
  const form = useForm({
    resolver: valibotResolver(schema),
    defaultValues: { fullName, dateOfBirth: dateOfBirth ?? '', email: passenger.email, phone: number ?? '' },
  })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting } = form.formState
  const send = form.handleSubmit(async (values) => {
    const input = { passengerId: passenger.id, ...values }
    const isSaved = await submit(async () => (await update({ variables: { input } })).data?.updatePassenger.errors)
    if (!isSaved) return
    showToast(`${values.fullName}'s details are corrected.`, { tone: 'good' })
    onClose()
  })
  return (
    <Dialog opened onClose={onClose} title={`Correct the passenger on seat ${passenger.seatNumber}`}>
      <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
        <FormErrors errors={problems} title="That did not work" />
        <TextField
          label="Full name"
          hint="As it stands in the passport"
          error={errors.fullName?.message}
          {...form.register('fullName')}
        />
        <DateField label="Date of birth" error={errors.dateOfBirth?.message} {...form.register('dateOfBirth')} />
        <TextField label="E-mail" type="email" error={errors.email?.message} {...form.register('email')} />
        <TextField label="Phone (optional)" type="tel" error={errors.phone?.message} {...form.register('phone')} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Leave as it was
          </Button>
          <SubmitButton pending={isSubmitting} pendingLabel="Saving…">
            Save
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
