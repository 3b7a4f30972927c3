import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AUDIENCES, type Audience } from '../../src/platform/access/index.ts'

/** A line of a table: what it is about, and a word for each audience. */
export interface Line {
  readonly name: string
  readonly cells: Readonly<Record<Audience, string>>
  /** What stands after the audiences' columns. */
  readonly rest: string
}

/** Reads a checked-in table: columns by white space, `#` begins a remark, lines without a word are left out. */
export function readTable(file: string): Line[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map(lineOf)
}

function lineOf(text: string): Line {
  const [name = '', ...words] = text.split(/\s+/)
  const cells = Object.fromEntries(AUDIENCES.map((audience, column) => [audience, words[column] ?? '']))
  return { name, cells: cells as Line['cells'], rest: words.slice(AUDIENCES.length).join(' ') }
}

/** Whether a field's line lets an audience see it. */
export const sees = (line: Line | undefined, audience: Audience): boolean => line?.cells[audience] === 'x'
