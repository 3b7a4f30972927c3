import { Button } from '@astro/ui'
import type { ReactNode } from 'react'
import { useDocument } from './use-document.ts'

export interface DocumentButtonProps {
  /** Its address, asked for at the press; nothing when there is no such document any more. */
  readonly ask: () => Promise<string | null | undefined>
  readonly children: ReactNode
  /** `shown` (default): in a tab of its own. `saved`: as a file. */
  readonly kind?: 'shown' | 'saved'
  readonly icon?: ReactNode
  readonly size?: 'xs' | 'sm' | 'md'
  readonly variant?: 'default' | 'filled'
}

/** Opens a document. While its address is asked for the button keeps the focus and takes no second press. */
export function DocumentButton({
  ask,
  children,
  kind = 'shown',
  icon,
  size = 'sm',
  variant = 'default',
}: DocumentButtonProps) {
  const { open, isBusy } = useDocument(ask, kind)
  return (
    <Button variant={variant} size={size} leftSection={icon} aria-busy={isBusy || undefined} onClick={open}>
      {children}
    </Button>
  )
}
