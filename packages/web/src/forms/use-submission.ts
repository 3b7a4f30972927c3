import { applyRefusals, faultOf, type Refusal } from '@astro/graphql'
import type { FormError } from '@astro/ui'
import { useState } from 'react'
import { get, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'

export interface Submission {
  /** What is wrong with the form as a whole. */
  readonly problems: readonly FormError[]
  /** Sends once; the refusals it resolves to are shown at their fields. Says whether there were none. */
  readonly submit: (send: () => Promise<readonly Refusal[] | undefined>) => Promise<boolean>
}

/** Sends a form and puts what the server refuses where it belongs: at fields, or above the form. */
export function useSubmission<Values extends FieldValues>(form: UseFormReturn<Values>): Submission {
  const [problems, setProblems] = useState<readonly FormError[]>([])
  const submit: Submission['submit'] = async (send) => {
    setProblems([])
    try {
      const refusals = (await send()) ?? []
      const values = form.getValues()
      const rest = applyRefusals(
        refusals,
        (field, error) => form.setError(field as Path<Values>, error, { shouldFocus: true }),
        (field) => get(values, field) !== undefined,
      )
      setProblems(rest.map(({ message }) => ({ message })))
      return refusals.length === 0
    } catch (error) {
      setProblems([{ message: faultOf(error).message }])
      return false
    }
  }
  return { problems, submit }
}
