import { Button, DateField, TextField } from '@astro/ui'
import { IconUserCheck } from '@tabler/icons-react'
import type { UseFormReturn } from 'react-hook-form'
import classes from './booking.module.css'
import type { PassengersForm } from './passengers-step.tsx'

export interface PassengerFieldsProps {
  readonly form: UseFormReturn<PassengersForm>
  readonly index: number
  readonly seat: number
  /** Fills in the traveler's own details, for the first passenger. */
  readonly onFillIn?: () => void
}

/** The form of one passenger on one seat. */
export function PassengerFields({ form, index, seat, onFillIn }: PassengerFieldsProps) {
  const errors = form.formState.errors.passengers?.[index]
  const section = `section-seat${seat}`
  return (
    <fieldset className={classes.passenger}>
      <legend className={classes.legend}>
        Passenger {index + 1} <span className={classes.seat}>Seat {seat}</span>
      </legend>
      {onFillIn ? (
        <Button
          variant="light"
          size="sm"
          className={classes.fillIn ?? ''}
          leftSection={<IconUserCheck size={17} aria-hidden />}
          onClick={onFillIn}
        >
          I travel myself
        </Button>
      ) : null}
      <div className={classes.fields}>
        <TextField
          label="Full name"
          hint="As it stands in the passport"
          autoComplete={`${section} name`}
          error={errors?.fullName?.message}
          {...form.register(`passengers.${index}.fullName`)}
        />
        <DateField
          label="Date of birth"
          hint="YYYY-MM-DD, 18 to 70 years on launch day"
          autoComplete={`${section} bday`}
          error={errors?.dateOfBirth?.message}
          {...form.register(`passengers.${index}.dateOfBirth`)}
        />
        <TextField
          label="E-mail"
          hint="For the ticket and launch changes"
          type="email"
          autoComplete={`${section} email`}
          error={errors?.email?.message}
          {...form.register(`passengers.${index}.email`)}
        />
        <TextField
          label="Phone (optional)"
          hint="For launch-day calls"
          type="tel"
          autoComplete={`${section} tel`}
          error={errors?.phone?.message}
          {...form.register(`passengers.${index}.phone`)}
        />
      </div>
    </fieldset>
  )
}
