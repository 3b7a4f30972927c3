import { IconX } from '@tabler/icons-react'
import { useEffect, useSyncExternalStore } from 'react'
import { dismissToast, type Toast, toastStore } from './toast-store.ts'
import classes from './toasts.module.css'

const shownFor = 7000

function ToastCard({ toast }: { toast: Toast }) {
  const { id, action } = toast
  // What failed or can be undone stays until it is dismissed.
  const stays = toast.tone === 'bad' || (action !== undefined && !toast.passing)
  useEffect(() => {
    if (stays) return undefined
    const timer = setTimeout(() => dismissToast(id), shownFor)
    return () => clearTimeout(timer)
  }, [id, stays])
  return (
    <div className={classes.toast} data-tone={toast.tone}>
      <span>{toast.message}</span>
      {action ? (
        <button
          type="button"
          className={classes.action}
          onClick={() => {
            action.onSelect()
            dismissToast(id)
          }}
        >
          {action.label}
        </button>
      ) : null}
      <button type="button" className={classes.close} aria-label="Dismiss" onClick={() => dismissToast(id)}>
        <IconX size={16} aria-hidden />
      </button>
    </div>
  )
}

/** Where toasts appear; mount once per app. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, toastStore.read)
  return (
    <div className={classes.stack} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}
