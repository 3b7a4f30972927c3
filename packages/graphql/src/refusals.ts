/** A refusal inside a payload: what was wrong, in words for the user, and where in the input. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly message: string
  readonly path?: readonly string[] | null | undefined
}

/** Puts one message at one field, like react-hook-form's `setError`. */
export type SetFieldError = (field: string, error: { type: string; message: string }) => void

/** The form field a refusal is about: `["input", "passengers", "0", "email"]` is `passengers.0.email`. */
export function fieldOf(refusal: Refusal): string | undefined {
  const path = refusal.path ?? []
  const steps = path[0] === 'input' ? path.slice(1) : path
  return steps.length > 0 ? steps.join('.') : undefined
}

/**
 * Shows each refusal at the field it names. Returns those that name none of the form's fields: they belong
 * above the form.
 */
export function applyRefusals<R extends Refusal>(
  refusals: readonly R[],
  setError: SetFieldError,
  hasField: (field: string) => boolean,
): R[] {
  return refusals.filter((refusal) => {
    const field = fieldOf(refusal)
    if (field === undefined || !hasField(field)) return true
    setError(field, { type: refusal.code, message: refusal.message })
    return false
  })
}

/** Whether one of the refusals has this code. */
export function hasRefusal(refusals: readonly Refusal[], code: string): boolean {
  return refusals.some((refusal) => refusal.code === code)
}
