/** What every field takes besides its input's own props (`register` of react-hook-form gives name, ref, onChange, onBlur). */
export interface FieldProps {
  label: string
  /** A sentence under the label. */
  hint?: string | undefined
  error?: string | undefined
}
