import { TextInput, type TextInputProps } from '../mantine/text-input.ts'
import type { ComponentPropsWithRef } from 'react'
import type { FieldProps } from './field-types.ts'

export interface TextFieldProps
  extends
    FieldProps,
    Omit<TextInputProps, 'label' | 'description' | 'error'>,
    Pick<ComponentPropsWithRef<'input'>, 'ref'> {}

/** One line of text. */
export function TextField({ hint, ...rest }: TextFieldProps) {
  return <TextInput {...rest} {...(hint ? { description: hint } : {})} />
}
