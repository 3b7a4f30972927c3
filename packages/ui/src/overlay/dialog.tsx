import { IconX } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { cx } from '../lib/class-names.ts';
import classes from './dialog.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  /** Shown as the heading; with `hideHeader` only spoken. */
  title: string;
  children: ReactNode;
  /** CSS width, 32rem by default. */
  width?: string;
  placement?: 'center' | 'top' | 'side';
  hideHeader?: boolean;
  /** For dialogs that ask before something that cannot be undone. */
  role?: 'dialog' | 'alertdialog';
}

/** Modal on the browser's own `<dialog>`: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog(props: DialogProps) {
  const { opened, onClose, title, children, width, placement = 'center', hideHeader = false, role = 'dialog' } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!opened || !dialog || dialog.open) return undefined;
    dialog.showModal();
    return () => dialog.close();
  }, [opened]);
  if (!opened) return null;
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === ref.current) onClose();
  };
  return (
    <dialog
      ref={ref}
      role={role}
      className={cx(classes.dialog, placement === 'side' && classes.side, placement === 'top' && classes.top)}
      style={width ? { ['--dialog-width' as string]: width } : undefined}
      aria-labelledby={hideHeader ? undefined : titleId}
      aria-label={hideHeader ? title : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={closeOnBackdrop}
    >
      {hideHeader ? (
        children
      ) : (
        <>
          <div className={classes.head}>
            <h2 id={titleId} className={classes.title}>
              {title}
            </h2>
            <button type="button" className={classes.close} onClick={onClose} aria-label="Close">
              <IconX size={18} aria-hidden />
            </button>
          </div>
          <div className={classes.body}>{children}</div>
        </>
      )}
    </dialog>
  );
}
