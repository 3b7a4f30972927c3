import type { ReactNode } from 'react'
import { Button } from '../mantine/button.ts'
import { SubmitButton } from '../forms/submit-button.tsx'
import classes from './confirm-dialog.module.css'
import { Dialog } from './dialog.tsx'

export interface ConfirmDialogProps {
  opened: boolean
  onClose: () => void
  title: string
  /** What will happen, in full: what is lost, what comes back, who hears of it. */
  consequence: ReactNode
  /** The verb, never "OK": "Cancel booking". */
  confirmLabel: string
  cancelLabel?: string
  danger?: boolean
  onConfirm: () => void
  pending?: boolean
  error?: string | null | undefined
  /** Fields the decision needs, such as a reason. */
  children?: ReactNode
}

/** Asks before a step that matters and spells its consequence out. The safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    opened,
    onClose,
    title,
    consequence,
    confirmLabel,
    cancelLabel = 'Keep as it is',
    danger = false,
    pending = false,
  } = props
  return (
    <Dialog opened={opened} onClose={onClose} title={title} role={danger ? 'alertdialog' : 'dialog'}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm()
        }}
      >
        <div className={classes.consequence}>{consequence}</div>
        {props.children ? <div className={classes.extra}>{props.children}</div> : null}
        <div role="alert">{props.error ? <p className={classes.error}>{props.error}</p> : null}</div>
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose} data-autofocus={props.children ? undefined : true}>
            {cancelLabel}
          </Button>
          <SubmitButton pending={pending} {...(danger ? { color: 'red' } : {})}>
            {confirmLabel}
          </SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
