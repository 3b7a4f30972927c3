import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '../mantine/button.ts'
import classes from './submit-button.module.css'

export interface SubmitButtonProps extends ButtonProps {
  pending?: boolean
  /** Said while waiting: "Paying…". */
  pendingLabel?: ReactNode
  children: ReactNode
  form?: string
}

/** Sends a form once. While pending it keeps the focus (it is not disabled) but refuses further clicks. */
export function SubmitButton({ pending = false, pendingLabel, children, ...rest }: SubmitButtonProps) {
  return (
    <Button
      type="submit"
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      {...rest}
    >
      {pending ? <span className={classes.spinner} aria-hidden /> : null}
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  )
}
