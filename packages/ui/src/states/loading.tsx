import type { ReactNode } from 'react'
import { VisuallyHidden } from '../lib/visually-hidden.tsx'

export interface LoadingProps {
  /** What is awaited, for screen readers. */
  label?: string
}

/** Says that something loads, around bones that only the eye sees. */
export function Loading({ label = 'Loading', children }: LoadingProps & { children: ReactNode }) {
  return (
    <div role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div aria-hidden>{children}</div>
    </div>
  )
}
