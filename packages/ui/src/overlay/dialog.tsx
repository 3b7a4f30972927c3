import { IconX } from '@tabler/icons-react'
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { cx } from '../lib/class-names.ts'
import classes from './dialog.module.css'

export interface DialogProps {
  opened: boolean
  onClose: () => void
  /** Shown as the heading; with `hideHeader` only spoken. */
  title: string
  children: ReactNode
  /** CSS width, 32rem by default. */
  width?: string
  placement?: 'center' | 'top' | 'side'
  hideHeader?: boolean
  /** For dialogs that ask before something that cannot be undone. */
  role?: 'dialog' | 'alertdialog'
}

/** Shows the dialog while it is mounted; afterwards the focus is where it was before. */
function useModal() {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return ref
}

function OpenDialog({
  onClose,
  title,
  children,
  width,
  placement = 'center',
  hideHeader = false,
  role = 'dialog',
}: Omit<DialogProps, 'opened'>) {
  const ref = useModal()
  const titleId = useId()
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === ref.current) onClose()
  }
  const header = (
    <div className={classes.head}>
      <h2 id={titleId} className={classes.title}>
        {title}
      </h2>
      <button type="button" className={classes.close} onClick={onClose} aria-label="Close">
        <IconX size={18} aria-hidden />
      </button>
    </div>
  )
  return (
    <dialog
      ref={ref}
      role={role}
      className={cx(classes.dialog, placement === 'side' && classes.side, placement === 'top' && classes.top)}
      style={width ? { ['--dialog-width' as string]: width } : undefined}
      aria-labelledby={hideHeader ? undefined : titleId}
      aria-label={hideHeader ? title : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={closeOnBackdrop}
    >
      {hideHeader ? null : header}
      {hideHeader ? children : <div className={classes.body}>{children}</div>}
    </dialog>
  )
}

/** Modal on the browser's own `<dialog>`: keeps the focus inside (an element with `data-autofocus` gets it), closes on Escape, gives it back. */
export function Dialog({ opened, ...rest }: DialogProps) {
  return opened ? <OpenDialog {...rest} /> : null
}
