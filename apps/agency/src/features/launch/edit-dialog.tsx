import { useMutation } from '@apollo/client/react'
import { Button, Dialog, FormErrors, parseMoney, showToast, SubmitButton, TextField } from '@astro/ui'
import { UnsavedGuard, useSubmission } from '@astro/web'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import * as v from 'valibot'
import { graphql } from '../../gql/gql.ts'
import classes from './launch.module.css'

const UpdateLaunchDocument = graphql(`
  mutation UpdateLaunch($input: UpdateLaunchInput!) {
    updateLaunch(input: $input) {
      launch {
        id
        pricePerSeat
        totalSeats
        minimumSeats
        availableSeats
        isBelowMinimum
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const seats = v.pipe(v.string(), v.trim(), v.regex(/^\d{1,6}$/, 'Enter a whole number of seats.'))
const schema = v.object({
  pricePerSeat: v.pipe(
    v.string(),
    v.check((typed) => parseMoney(typed) !== undefined, 'Enter a price in dollars, such as 250000.'),
  ),
  totalSeats: seats,
  minimumSeats: v.union(
    [v.pipe(v.string(), v.trim(), v.literal('')), seats],
    'Enter a number of seats, or leave it empty.',
  ),
})

export interface EditDialogProps {
  readonly launch: {
    readonly id: string
    readonly pricePerSeat: string
    readonly totalSeats: number
    readonly minimumSeats: number | null
    readonly availableSeats: number
    readonly rocket: { readonly name: string; readonly capacity: number }
  }
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Changes price, seats and minimum; what is booked keeps its price (SPEC rule 6). */
export function EditDialog({ launch, onClose, onDone }: EditDialogProps) {
  const [update] = useMutation(UpdateLaunchDocument)
  const form = useForm({
    resolver: valibotResolver(schema),
    defaultValues: {
      pricePerSeat: launch.pricePerSeat.replace(/\.00$/, ''),
      totalSeats: String(launch.totalSeats),
      minimumSeats: launch.minimumSeats === null ? '' : String(launch.minimumSeats),
    },
  })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting, isDirty } = form.formState
  const send = form.handleSubmit(async ({ pricePerSeat, totalSeats, minimumSeats }) => {
    const input = {
      launchId: launch.id,
      pricePerSeat: parseMoney(pricePerSeat) ?? null,
      totalSeats: Number(totalSeats),
      minimumSeats: minimumSeats.trim() === '' ? null : Number(minimumSeats),
    }
    const isSaved = await submit(async () => (await update({ variables: { input } })).data?.updateLaunch.errors)
    if (!isSaved) return
    form.reset(form.getValues())
    showToast('The launch is changed.', { tone: 'good' })
    onDone()
  })
  const taken = launch.totalSeats - launch.availableSeats
  return (
    <Dialog opened onClose={onClose} title="Price and seats">
      <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
        <FormErrors errors={problems} title="That did not work" />
        <TextField
          label="Price a seat"
          hint="In US dollars, for new bookings; what is booked keeps its price"
          inputMode="decimal"
          autoComplete="off"
          data-autofocus
          error={errors.pricePerSeat?.message}
          {...form.register('pricePerSeat')}
        />
        <TextField
          label="Seats on sale"
          hint={`${taken} taken so far; ${launch.rocket.name} has ${launch.rocket.capacity}`}
          inputMode="numeric"
          autoComplete="off"
          error={errors.totalSeats?.message}
          {...form.register('totalSeats')}
        />
        <TextField
          label="Minimum (optional)"
          hint="Seats sold that make it viable; empty: it flies in any case"
          inputMode="numeric"
          autoComplete="off"
          error={errors.minimumSeats?.message}
          {...form.register('minimumSeats')}
        />
        <div className={classes.formEnd}>
          <Button variant="default" onClick={onClose}>
            Leave as it was
          </Button>
          <SubmitButton pending={isSubmitting} pendingLabel="Saving…">
            Save
          </SubmitButton>
        </div>
        <UnsavedGuard when={() => isDirty} />
      </form>
    </Dialog>
  )
}
