import { useState } from 'react'
import { groupBy } from '../lib/group-by.ts'
import { useHotkey } from '../lib/hotkeys.ts'
import { Dialog } from '../overlay/dialog.tsx'
import classes from './shortcuts-help.module.css'

export interface Shortcut {
  /** One press ("?") or several ("g", "l"). `mod` is written ⌘ or Ctrl. */
  keys: readonly string[]
  does: string
  group?: string
}

export interface ShortcutsHelpProps {
  shortcuts: readonly Shortcut[]
}

const isMac = () => /mac|iphone|ipad/i.test(navigator.userAgent)

const always: readonly Shortcut[] = [
  { keys: ['mod', 'K'], does: 'Find and do anything' },
  { keys: ['?'], does: 'Show these shortcuts' },
]

/** The list of shortcuts, opened with `?`. */
export function ShortcutsHelp({ shortcuts }: ShortcutsHelpProps) {
  const [opened, setOpened] = useState(false)
  useHotkey('?', () => setOpened(true))
  const groups = groupBy([...always, ...shortcuts], (shortcut) => shortcut.group ?? 'Everywhere')
  return (
    <Dialog opened={opened} onClose={() => setOpened(false)} title="Keyboard shortcuts" width="30rem">
      {groups.map(([group, list]) => (
        <section key={group}>
          <h3 className={classes.group}>{group}</h3>
          <dl className={classes.list}>
            {list.map(({ keys, does }) => (
              <div key={does} style={{ display: 'contents' }}>
                <dt>{does}</dt>
                <dd className={classes.keys}>
                  {keys.map((key) => (
                    <kbd key={key} className={classes.key}>
                      {key === 'mod' ? (isMac() ? '⌘' : 'Ctrl') : key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
