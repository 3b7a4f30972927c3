import { FormErrors, SubmitButton, type FormError } from '@astro/ui'
import type { FormEvent, ReactNode } from 'react'
import classes from './submit-form.module.css'

export interface SubmitFormProps {
  readonly problems: readonly FormError[]
  readonly onSubmit: (event: FormEvent) => Promise<void>
  readonly pending: boolean
  readonly submit: string
  readonly pendingLabel: string
  readonly children?: ReactNode
  /** The button is as wide as the form, for forms that are a page. */
  readonly wide?: boolean
  /** Beside the button. */
  readonly aside?: ReactNode
}

/** A form with one button: what is wrong as a whole, the fields, sending. */
export function SubmitForm(props: SubmitFormProps) {
  const { problems, onSubmit, pending, submit, pendingLabel, children, wide = false, aside } = props
  return (
    <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <FormErrors errors={problems} title="That did not work" />
      {children}
      <div className={wide ? classes.wide : classes.end}>
        <SubmitButton {...(wide ? { size: 'md' as const } : {})} pending={pending} pendingLabel={pendingLabel}>
          {submit}
        </SubmitButton>
        {aside}
      </div>
    </form>
  )
}

/** Two fields side by side where there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={classes.pair}>{children}</div>
}

/** Fields that belong together, under a name of their own. */
export function FieldGroup({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{title}</legend>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      {children}
    </fieldset>
  )
}
