import { applyRefusals, type Refusal } from '@astro/graphql'
import { FormErrors, SubmitButton } from '@astro/ui'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useEffect, useMemo } from 'react'
import { useForm, type FieldPath } from 'react-hook-form'
import type { SignedInTraveler } from '../../session/require-viewer.tsx'
import classes from './booking.module.css'
import type { BookingDraft, PassengerDraft } from './draft.ts'
import { PassengerFields } from './passenger-fields.tsx'
import { passengersSchema } from './passenger-rules.ts'

export interface PassengersForm {
  passengers: PassengerDraft[]
}

export interface PassengersStepProps {
  readonly seats: readonly number[]
  readonly draft: BookingDraft
  readonly viewer: SignedInTraveler
  /** The launch's calendar day: ages are counted on it. */
  readonly launchDay: string
  /** What the server refused about the passengers when they were last sent. */
  readonly refused: readonly Refusal[]
  readonly onTyped: (passengers: PassengerDraft[]) => void
  readonly onDone: (passengers: PassengerDraft[]) => void
}

const BLANK: PassengerDraft = { fullName: '', email: '', phone: '', dateOfBirth: '' }

/** One form a seat. Every keystroke is kept in the tab; what the server refused shows at its field. */
export function PassengersStep({ seats, draft, viewer, launchDay, refused, onTyped, onDone }: PassengersStepProps) {
  const schema = useMemo(() => passengersSchema(launchDay), [launchDay])
  const form = useForm<PassengersForm>({
    resolver: valibotResolver(schema),
    defaultValues: { passengers: seats.map((_, index) => draft.passengers[index] ?? BLANK) },
  })
  const { watch, setError, setValue } = form
  useEffect(() => {
    const subscription = watch((values) =>
      onTyped((values.passengers ?? []).map((passenger) => ({ ...BLANK, ...passenger }))),
    )
    return () => subscription.unsubscribe()
  }, [watch, onTyped])
  useEffect(() => {
    const isField = (field: string) => /^passengers\.\d+\.(fullName|email|phone|dateOfBirth)$/.test(field)
    applyRefusals(
      refused,
      (field, error) => setError(field as FieldPath<PassengersForm>, error, { shouldFocus: true }),
      isField,
    )
  }, [refused, setError])
  const fillIn = () => {
    const { firstName, lastName, dateOfBirth, contactPhone } = viewer.traveler
    const me = { fullName: `${firstName} ${lastName}`, email: viewer.email, phone: contactPhone ?? '', dateOfBirth }
    setValue('passengers.0', me, { shouldValidate: true, shouldDirty: true })
  }
  const elsewhere = refused.filter(({ path }) => !path?.some((step) => step in BLANK))
  return (
    <form
      className={classes.step}
      onSubmit={(event) => void form.handleSubmit(({ passengers }) => onDone(passengers))(event)}
      noValidate
    >
      <FormErrors errors={elsewhere.map(({ message }) => ({ message }))} />
      {seats.map((seat, index) => (
        <PassengerFields
          key={seat}
          form={form}
          index={index}
          seat={seat}
          {...(index === 0 ? { onFillIn: fillIn } : {})}
        />
      ))}
      <div className={classes.actions}>
        <SubmitButton size="md">Go on to review</SubmitButton>
      </div>
    </form>
  )
}
