import { expect, it } from 'vitest'
import { type Command, groupCommands, searchCommands } from './command-search.ts'

const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({
  id,
  label,
  onSelect: () => undefined,
  ...more,
})
const commands = [
  command('new', 'Schedule a launch', { group: 'Do' }),
  command('list', 'Launches', { group: 'Go to' }),
  command('cafe', 'Café orders', { keywords: 'coffee' }),
]
const found = (query: string) => searchCommands(commands, query).map(({ id }) => id)

it('finds by every word, whatever the case and accents, best first', () => {
  expect(found('')).toEqual(['new', 'list', 'cafe'])
  expect(found('laun')).toEqual(['list', 'new'])
  expect(found('CAFE')).toEqual(['cafe'])
  expect(found('coffee')).toEqual(['cafe'])
  expect(found('launch mars')).toEqual([])
})

it('keeps groups together', () => {
  expect(groupCommands(commands).map(([group]) => group)).toEqual(['Do', 'Go to', ''])
})
