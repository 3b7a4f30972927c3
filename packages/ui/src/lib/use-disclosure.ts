import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

/** A button that opens a panel beside it: Escape closes and gives the focus back; a press or the focus elsewhere closes too. */
export function useDisclosurePanel() {
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!opened) return undefined
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpened(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [opened])
  const root = {
    ref: box,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !opened) return
      event.stopPropagation()
      setOpened(false)
      button.current?.focus()
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpened(false)
    },
  }
  return { opened, toggle: () => setOpened(!opened), close: () => setOpened(false), button, root }
}
