import type { ComponentPropsWithRef } from 'react'
import { NativeSelect, type NativeSelectProps } from '../mantine/native-select.ts'
import type { FieldProps } from './field-types.ts'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

export interface SelectFieldProps
  extends
    FieldProps,
    Omit<NativeSelectProps, 'label' | 'description' | 'error' | 'data'>,
    Pick<ComponentPropsWithRef<'select'>, 'ref'> {
  options: readonly SelectOption[]
  /** Shown first with the value ''. */
  placeholder?: string
}

/** One of a list, with the device's own picker. */
export function SelectField({ hint, options, placeholder, ...rest }: SelectFieldProps) {
  const data = placeholder === undefined ? [...options] : [{ value: '', label: placeholder }, ...options]
  return <NativeSelect {...rest} data={data} {...(hint ? { description: hint } : {})} />
}
