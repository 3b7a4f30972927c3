import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from '../mantine/checkbox.ts'

export interface CheckboxFieldProps
  extends Omit<CheckboxProps, 'label' | 'description' | 'error'>, Pick<ComponentPropsWithRef<'input'>, 'ref'> {
  label: ReactNode
  hint?: string | undefined
  error?: string | undefined
}

/** Yes or no, such as a consent. */
export function CheckboxField({ hint, ...rest }: CheckboxFieldProps) {
  return <Checkbox {...rest} {...(hint ? { description: hint } : {})} />
}
