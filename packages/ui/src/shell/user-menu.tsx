import { type ReactNode, useId } from 'react'
import { plainLink, type RenderLink } from '../lib/link.ts'
import { useDisclosurePanel } from '../lib/use-disclosure.ts'
import classes from './user-menu.module.css'

export interface UserMenuItem {
  label: string
  icon?: ReactNode
  /** Either a place to go … */
  href?: string
  /** … or something to do. */
  onSelect?: () => void
}

export interface UserMenuProps {
  name: string
  /** E-mail, position, "VIP traveler". */
  detail?: string
  items: readonly UserMenuItem[]
  renderLink?: RenderLink
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}

function MenuEntry({ item, close, renderLink }: { item: UserMenuItem; close: () => void; renderLink: RenderLink }) {
  const children = (
    <>
      {item.icon}
      {item.label}
    </>
  )
  if (item.href !== undefined) return renderLink({ href: item.href, className: classes.item, onClick: close, children })
  const select = () => {
    close()
    item.onSelect?.()
  }
  return (
    <button type="button" className={classes.item} onClick={select}>
      {children}
    </button>
  )
}

/** Who is signed in, and what belongs to the account. */
export function UserMenu({ name, detail, items, renderLink = plainLink }: UserMenuProps) {
  const { opened, toggle, close, button, root } = useDisclosurePanel()
  const panelId = useId()
  return (
    <div className={classes.root} {...root}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={opened}
        aria-controls={panelId}
        aria-label={`Account of ${name}`}
        onClick={toggle}
      >
        <span data-initials={initials(name)} className={classes.initials} />
      </button>
      <div id={panelId} className={classes.panel} hidden={!opened}>
        <div className={classes.who}>
          <div className={classes.name}>{name}</div>
          {detail ? <div className={classes.detail}>{detail}</div> : null}
        </div>
        <ul className={classes.list}>
          {items.map((item) => (
            <li key={item.label}>
              <MenuEntry item={item} close={close} renderLink={renderLink} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
