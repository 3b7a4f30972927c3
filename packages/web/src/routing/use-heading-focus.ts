import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

const PATIENCE = 3000

/**
 * Moves the focus to the page's heading when another page is shown, as a page load would for a screen reader.
 * A page that still loads is waited for; the first page and changes of the search alone move nothing.
 *
 * @param pageOf the page that a path shows, where several show one: a list with somebody's panel open
 */
export function useHeadingFocus(pageOf: (path: string) => string = (path) => path): void {
  const path = useRouterState({
    select: ({ resolvedLocation }) => (resolvedLocation ? pageOf(resolvedLocation.pathname) : undefined),
  })
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    const isFirst = shown.current === undefined
    if (path === undefined || shown.current === path) return undefined
    shown.current = path
    return isFirst ? undefined : focusWhenThere()
  }, [path])
}

function focusWhenThere(): () => void {
  const observer = new MutationObserver(() => {
    if (focusHeading()) observer.disconnect()
  })
  if (!focusHeading()) observer.observe(document.body, { childList: true, subtree: true })
  const timer = setTimeout(() => observer.disconnect(), PATIENCE)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}

/** Moves the focus to the page's heading, when there is one: for example when what had the focus is gone. */
export function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
