import { useEffect } from 'react'

const SITE = 'AstroBookings'

export interface PageHeadProps {
  readonly title: string
  /** One or two sentences for search engines and previews; pages behind the log-in need none. */
  readonly description?: string
  /** The page's one address, without what only filters or tracks. */
  readonly canonical?: string
}

/** The document's title, description and canonical address, and the focus on the page's heading. */
export function PageHead({ title, description, canonical }: PageHeadProps) {
  useEffect(() => {
    document.title = title.includes(SITE) ? title : `${title} · ${SITE}`
  }, [title])
  useEffect(() => {
    if (description) element('meta', 'name', 'description').setAttribute('content', description)
  }, [description])
  useEffect(() => {
    const link = element('link', 'rel', 'canonical')
    if (canonical) link.setAttribute('href', new URL(canonical, location.origin).href)
    else link.remove()
  }, [canonical])
  return null
}

function element(tag: 'meta' | 'link', attribute: string, value: string): HTMLElement {
  const found = document.head.querySelector<HTMLElement>(`${tag}[${attribute}="${value}"]`)
  if (found) return found
  const made = document.createElement(tag)
  made.setAttribute(attribute, value)
  document.head.append(made)
  return made
}
