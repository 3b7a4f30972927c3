import { FormErrors, SubmitButton, type FormError } from '@astro/ui'
import type { FormEvent, ReactNode } from 'react'
import classes from './entrance.module.css'

export interface EntranceFormProps {
  readonly problems: readonly FormError[]
  readonly onSubmit: (event: FormEvent) => Promise<void>
  readonly pending: boolean
  readonly submit: string
  readonly pendingLabel: string
  readonly children?: ReactNode
}

/** The form of log-in, sign-up and their kin: what is wrong, the fields, one button. */
export function EntranceForm({ problems, onSubmit, pending, submit, pendingLabel, children }: EntranceFormProps) {
  return (
    <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <FormErrors errors={problems} title="That did not work" />
      {children}
      <SubmitButton size="md" pending={pending} pendingLabel={pendingLabel}>
        {submit}
      </SubmitButton>
    </form>
  )
}

/** Two fields side by side where there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={classes.pair}>{children}</div>
}

/** What was done, and what to do next. */
export function EntranceDone({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={classes.form}>
      {children}
    </div>
  )
}
