export type ToastTone = 'good' | 'bad' | 'info'

export interface Toast {
  id: number
  message: string
  tone: ToastTone
  action?: { label: string; onSelect: () => void } | undefined
  /** Goes by itself although it offers something: what it offers is found elsewhere, too. */
  passing?: boolean | undefined
}

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function publish(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

/** Shows a short message over the page; returns its id. Mount `<Toasts />` once. Errors of a form belong in the form. */
export function showToast(message: string, options: Partial<Pick<Toast, 'tone' | 'action' | 'passing'>> = {}): number {
  last += 1
  publish([...toasts, { ...options, id: last, message, tone: options.tone ?? 'info' }].slice(-4))
  return last
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id))
}

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: () => toasts,
}
