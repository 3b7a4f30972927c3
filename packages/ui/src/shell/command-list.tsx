import { useEffect } from 'react'
import { type Command, groupCommands } from './command-search.ts'
import classes from './command-palette.module.css'

export interface CommandListProps {
  id: string
  hits: readonly Command[]
  active: number
  onHover: (index: number) => void
  onRun: (command: Command) => void
}

/** The palette's listbox. */
export function CommandList({ id, hits, active, onHover, onRun }: CommandListProps) {
  useEffect(() => {
    // Braces: where scrollIntoView gives a promise, React would take it for a clean-up.
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const option = (command: Command) => {
    const index = hits.indexOf(command)
    return (
      <div
        key={command.id}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === active}
        className={classes.option}
        onMouseMove={() => onHover(index)}
        onClick={() => onRun(command)}
      >
        {command.icon}
        <span className={classes.label}>{command.label}</span>
        {command.hint ? <span className={classes.hint}>{command.hint}</span> : null}
        {command.shortcut ? <kbd className={classes.hint}>{command.shortcut}</kbd> : null}
      </div>
    )
  }
  return (
    <div id={id} role="listbox" aria-label="Commands" className={classes.list}>
      {groupCommands(hits).map(([group, commands], index) => (
        <div key={group} role="group" aria-labelledby={group ? `${id}-group-${index}` : undefined}>
          {group ? (
            <div id={`${id}-group-${index}`} className={classes.group}>
              {group}
            </div>
          ) : null}
          {commands.map(option)}
        </div>
      ))}
    </div>
  )
}
