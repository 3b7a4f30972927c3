import { createElement, type MouseEvent, type ReactElement, type ReactNode } from 'react'

export interface LinkProps {
  href: string
  children: ReactNode
  className?: string | undefined
  onClick?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  'aria-current'?: 'page' | 'step' | undefined
  'aria-label'?: string | undefined
  /** Marks the link that opens a row: the keys that move between rows find it. */
  'data-row-open'?: boolean | undefined
}

/** How the app draws a link; the router's one goes here. Without it a plain `<a>` is drawn. */
export type RenderLink = (props: LinkProps) => ReactElement

export const plainLink: RenderLink = (props) => createElement('a', props)
