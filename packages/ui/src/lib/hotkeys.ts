import { useEffect, useRef } from 'react'

/** True when a key press belongs to what is being typed. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/**
 * Calls `act` on a key anywhere on the page. `mod+k` means Ctrl or Cmd with K and works while typing; a bare key such as `?` does not.
 */
export function useHotkey(key: string, act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const wantsMod = key.startsWith('mod+')
    const wanted = wantsMod ? key.slice(4) : key
    const listen = (event: KeyboardEvent) => {
      const isMod = event.ctrlKey || event.metaKey
      if (event.defaultPrevented || event.key.toLowerCase() !== wanted || isMod !== wantsMod) return
      if (!wantsMod && (isTyping(event.target) || event.altKey)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [key])
}
