import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { countOf } from '../formats/words.ts'
import { Announce } from '../lib/announce.tsx'
import { useHotkey } from '../lib/hotkeys.ts'
import { Dialog } from '../overlay/dialog.tsx'
import { CommandList } from './command-list.tsx'
import classes from './command-palette.module.css'
import { type Command, groupCommands, searchCommands } from './command-search.ts'

export interface CommandPaletteProps {
  commands: readonly Command[]
  /** Controls it from outside, beside Ctrl/Cmd-K. */
  opened?: boolean
  onOpenedChange?: (opened: boolean) => void
  /** Tells the app what is typed, so that it can add found things (they are not filtered again when `id` starts with "found:"). */
  onQueryChange?: (query: string) => void
  pending?: boolean
  placeholder?: string
}

function Palette({
  commands,
  close,
  onQueryChange,
  pending = false,
  placeholder = 'Go to, find, do…',
}: CommandPaletteProps & { close: () => void }) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const found = commands.filter((command) => command.id.startsWith('found:'))
  const own = searchCommands(
    commands.filter((command) => !command.id.startsWith('found:')),
    query,
  )
  const hits = groupCommands([...own, ...found]).flatMap(([, group]) => group)
  const run = (command: Command) => {
    close()
    command.onSelect()
  }
  const change = (next: string) => {
    setQuery(next)
    setActive(0)
    onQueryChange?.(next)
  }
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      setActive((active + step + hits.length) % hits.length)
    }
    const chosen = hits[active]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      run(chosen)
    }
  }
  const status = hits.length === 0 ? (pending ? 'Searching…' : `Nothing found for “${query}”`) : ''
  return (
    <>
      <div className={classes.search}>
        <IconSearch size={20} aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-label="Search commands"
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={(event) => change(event.target.value)}
          onKeyDown={steer}
        />
      </div>
      <CommandList id={id} hits={hits} active={active} onHover={setActive} onRun={run} />
      {status ? <p className={classes.none}>{status}</p> : null}
      <div className={classes.foot} aria-hidden>
        <span>↑↓ choose</span>
        <span>↵ open</span>
        <span>esc close</span>
      </div>
      <Announce message={query === '' ? '' : status || countOf(hits.length, 'result')} />
    </>
  )
}

/** Everything reachable by typing: Ctrl-K or Cmd-K opens it anywhere. */
export function CommandPalette(props: CommandPaletteProps) {
  const [own, setOwn] = useState(false)
  const opened = props.opened ?? own
  const set = (next: boolean) => {
    setOwn(next)
    props.onOpenedChange?.(next)
    if (!next) props.onQueryChange?.('')
  }
  useHotkey('mod+k', () => set(!opened))
  return (
    <Dialog opened={opened} onClose={() => set(false)} title="Commands" hideHeader placement="top" width="38rem">
      <Palette {...props} close={() => set(false)} />
    </Dialog>
  )
}
