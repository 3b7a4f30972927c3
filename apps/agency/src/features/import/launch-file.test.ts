import { describe, expect, it } from 'vitest'
import { checkText, FILE_COLUMNS, MOST_ROWS, readBytes, templateOf } from './launch-file.ts'

const bytes = (...values: number[]) => new Uint8Array(values).buffer
const problemOf = (read: ReturnType<typeof checkText>) => ('problem' in read ? read.problem : undefined)
const HEADER = FILE_COLUMNS.join(',')

describe('a file of launches', () => {
  it('is read as UTF-8, with or without a byte order mark', () => {
    const text = `${HEADER}\nAndøya,…`
    expect(readBytes(new TextEncoder().encode(text).buffer)).toEqual({ text })
    expect(readBytes(new TextEncoder().encode(`\uFEFF${text}`).buffer)).toEqual({ text })
  })

  it('in another encoding is refused, with the way to mend it', () => {
    // "Andøya" as Windows-1252 writes it.
    expect(problemOf(readBytes(bytes(0x41, 0x6e, 0x64, 0xf8, 0x79, 0x61)))).toContain('CSV UTF-8')
    // UTF-16 with its mark.
    expect(problemOf(readBytes(bytes(0xff, 0xfe, 0x41, 0x00)))).toContain('UTF-8')
    // UTF-16 without one: zeros between the letters.
    expect(problemOf(readBytes(bytes(0x41, 0x00, 0x42, 0x00)))).toContain('no text file')
  })

  it('is told apart from a spreadsheet', () => {
    expect(problemOf(readBytes(bytes(0x50, 0x4b, 0x03, 0x04)))).toContain('spreadsheet')
  })

  it('is not sent when it is empty or too much', () => {
    expect(problemOf(checkText('  \n '))).toContain('nothing')
    const many = (rows: number) => `${HEADER}\n${'a,b\n'.repeat(rows)}`
    expect(problemOf(checkText(many(MOST_ROWS)))).toBeUndefined()
    expect(problemOf(checkText(many(50_000)))).toBe(
      'The file has 50,000 rows; 500 can be imported at once. Part it into 100 files.',
    )
    expect(problemOf(checkText(`${HEADER}\n${'x'.repeat(60_000)}`))).toContain('kB')
  })

  it('has a template with one’s own names', () => {
    const [header, example] = templateOf('Luna, the "old"', 'Starbase').split('\r\n')
    expect(header).toBe(HEADER)
    expect(example).toMatch(/^"Luna, the ""old""",Starbase,/)
  })
})
