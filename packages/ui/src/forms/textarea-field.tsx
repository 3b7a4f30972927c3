import { Textarea, type TextareaProps } from '../mantine/text-input.ts'
import type { ComponentPropsWithRef } from 'react'
import type { FieldProps } from './field-types.ts'

export interface TextareaFieldProps
  extends
    FieldProps,
    Omit<TextareaProps, 'label' | 'description' | 'error'>,
    Pick<ComponentPropsWithRef<'textarea'>, 'ref'> {}

/** Several lines of text. */
export function TextareaField({ hint, ...rest }: TextareaFieldProps) {
  return <Textarea minRows={3} {...rest} {...(hint ? { description: hint } : {})} />
}
