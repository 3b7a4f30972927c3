import { type ChangeEvent, type ComponentPropsWithRef, useId, useState } from 'react'
import { PasswordInput, type PasswordInputProps } from '../mantine/password-input.ts'
import type { FieldProps } from './field-types.ts'
import classes from './password-field.module.css'
import { passwordStrength } from './password-strength.ts'

export interface PasswordFieldProps
  extends
    FieldProps,
    Omit<PasswordInputProps, 'label' | 'description' | 'error'>,
    Pick<ComponentPropsWithRef<'input'>, 'ref'> {
  /** For a new password: shows how strong it is. */
  showStrength?: boolean
}

/** Password with a switch to see it. */
export function PasswordField({ hint, showStrength = false, onChange, ...rest }: PasswordFieldProps) {
  const [typed, setTyped] = useState('')
  const hintId = useId()
  const strength = passwordStrength(typed)
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value)
    onChange?.(event)
  }
  return (
    <div>
      <PasswordInput
        autoComplete={showStrength ? 'new-password' : 'current-password'}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password', tabIndex: 0 }}
        {...rest}
        {...(hint ? { description: hint } : {})}
        {...(showStrength ? { 'aria-describedby': hintId } : {})}
        onChange={change}
      />
      {showStrength ? (
        <div className={classes.strength} data-score={strength.score}>
          <span className={classes.bar} />
          <span className={classes.bar} />
          <span className={classes.bar} />
          <span className={classes.bar} />
          <span id={hintId} className={classes.words} role="status">
            {strength.words}
          </span>
        </div>
      ) : null}
    </div>
  )
}
