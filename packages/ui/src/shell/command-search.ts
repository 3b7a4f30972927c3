import type { ReactNode } from 'react'
import { groupBy } from '../lib/group-by.ts'

export interface Command {
  id: string
  label: string
  onSelect: () => void
  /** Heading it stands under: "Go to", "Launches". */
  group?: string
  /** Shown at the end of the line: a place, a status. */
  hint?: string
  icon?: ReactNode
  /** Other words it is found by. */
  keywords?: string
  /** Keys that do the same without the palette. */
  shortcut?: string
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Commands in which each word of the query occurs; those whose label starts with it come first. */
export function searchCommands(commands: readonly Command[], query: string): Command[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  const hits = commands.filter((command) => {
    const text = plain(`${command.label} ${command.group ?? ''} ${command.keywords ?? ''} ${command.hint ?? ''}`)
    return words.every((word) => text.includes(word))
  })
  const first = words[0]
  if (first === undefined) return hits
  const rank = (command: Command) =>
    plain(command.label).startsWith(first) ? 0 : plain(command.label).includes(first) ? 1 : 2
  return hits.toSorted((a, b) => rank(a) - rank(b))
}

/** Puts hits of one group together, groups in the order of their first hit. */
export function groupCommands(commands: readonly Command[]): [string, Command[]][] {
  return groupBy(commands, (command) => command.group ?? '')
}
