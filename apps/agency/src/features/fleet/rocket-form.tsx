import { useMutation } from '@apollo/client/react'
import { destinationName, destinations, SelectField, showToast, TextareaField, TextField } from '@astro/ui'
import { FieldPair, SubmitForm, UnsavedGuard, useSubmission } from '@astro/web'
import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import { graphql } from '../../gql/gql.ts'
import type { FleetRocket } from './fleet-columns.tsx'
import { inputOf, RocketSchema, valuesOf, type RocketValues } from './rocket-values.ts'

const CreateRocketDocument = graphql(`
  mutation CreateRocket($input: CreateRocketInput!) {
    createRocket(input: $input) {
      rocket {
        id
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const UpdateRocketDocument = graphql(`
  mutation UpdateRocket($input: UpdateRocketInput!) {
    updateRocket(input: $input) {
      rocket {
        id
        name
        model
        capacity
        range
        description
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const REACHES = destinations.map((value) => ({ value, label: destinationName(value) }))

export interface RocketFormProps {
  /** Undefined to add one. */
  readonly rocket: FleetRocket | undefined
  /** It is saved: nothing is left to be lost. */
  readonly onDone: () => void
}

/** Adds or changes a rocket; what its open launches need is refused at the field that would break it (SPEC rule 6). */
export function RocketForm({ rocket, onDone }: RocketFormProps) {
  const save = useSave(rocket?.id)
  const form = useForm({ resolver: valibotResolver(RocketSchema), defaultValues: valuesOf(rocket) })
  const { problems, submit } = useSubmission(form)
  const { errors, isSubmitting, isDirty } = form.formState
  const send = form.handleSubmit(async (values) => {
    if (!(await submit(() => save(values)))) return
    showToast(rocket ? `${values.name} is saved.` : `${values.name} is in your fleet.`, { tone: 'good' })
    onDone()
  })
  const field = (name: keyof RocketValues) => ({ error: errors[name]?.message, ...form.register(name) })
  return (
    <>
      <SubmitForm
        problems={problems}
        onSubmit={send}
        pending={isSubmitting}
        submit={rocket ? 'Save changes' : 'Add to the fleet'}
        pendingLabel="Saving…"
      >
        <TextField label="Name" autoComplete="off" data-autofocus={rocket ? undefined : true} {...field('name')} />
        <TextField label="Model" hint="The kind of spacecraft" autoComplete="off" {...field('model')} />
        <FieldPair>
          <TextField
            label="Seats"
            hint="For passengers"
            inputMode="numeric"
            autoComplete="off"
            {...field('capacity')}
          />
          <SelectField
            label="Reaches"
            hint="And what is nearer"
            placeholder="Choose"
            options={REACHES}
            {...field('range')}
          />
        </FieldPair>
        <TextareaField
          label="Description (optional)"
          hint="Travelers read it with each launch"
          autosize
          minRows={3}
          {...field('description')}
        />
      </SubmitForm>
      <UnsavedGuard when={() => isDirty} />
    </>
  )
}

function useSave(rocketId: string | undefined) {
  const again = { refetchQueries: ['Fleet', 'Dashboard'], awaitRefetchQueries: true }
  const [create] = useMutation(CreateRocketDocument, again)
  const [update] = useMutation(UpdateRocketDocument)
  return async (values: RocketValues) => {
    const input = inputOf(values)
    return rocketId
      ? (await update({ variables: { input: { rocketId, ...input } } })).data?.updateRocket.errors
      : (await create({ variables: { input } })).data?.createRocket.errors
  }
}
