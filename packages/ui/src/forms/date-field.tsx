import { type ChangeEvent, type ComponentPropsWithRef, useRef } from 'react'
import { TextInput, type TextInputProps } from '../mantine/text-input.ts'
import type { FieldProps } from './field-types.ts'
import { completeTypedDate } from './typed-date.ts'

export interface DateFieldProps
  extends
    FieldProps,
    Omit<TextInputProps, 'label' | 'description' | 'error' | 'type'>,
    Pick<ComponentPropsWithRef<'input'>, 'ref'> {}

/**
 * A date that is typed, YYYY-MM-DD, with the digits keyboard on a phone: quicker than any picker for a birth date.
 * Dashes come by themselves. Whether the day exists is the form's question (`isRealDate`).
 */
export function DateField({ hint, onChange, ...rest }: DateFieldProps) {
  const before = useRef('')
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const completed = completeTypedDate(event.target.value, before.current)
    before.current = completed
    event.target.value = completed
    onChange?.(event)
  }
  return (
    <TextInput
      inputMode="numeric"
      placeholder="YYYY-MM-DD"
      autoComplete="off"
      description={hint ?? 'Year, month, day: 1990-04-23'}
      {...rest}
      onChange={change}
    />
  )
}
