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

const PATIENCE = 1500

/** Jumps by two keys, `g` and then a letter of `places`; what was meant must follow soon. Not while typing, nor over a dialog. */
export function useJumps<Place>(places: Readonly<Record<string, Place>>, go: (place: Place) => void): void {
  const latest = useRef({ places, go })
  useEffect(() => {
    latest.current = { places, go }
  })
  useEffect(() => {
    let began = -Infinity
    const listen = (event: KeyboardEvent) => {
      const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
      if (!isBare || event.defaultPrevented || document.querySelector('dialog:modal')) return
      const isWaiting = event.timeStamp - began < PATIENCE
      const place = isWaiting ? latest.current.places[event.key.toLowerCase()] : undefined
      began = event.key === 'g' && !isWaiting ? event.timeStamp : -Infinity
      if (place === undefined) return
      event.preventDefault()
      latest.current.go(place)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
