import { countOf } from '@astro/ui'

/** The columns of the file, in the order of the template. */
export const FILE_COLUMNS = [
  'rocket',
  'spaceport',
  'destination',
  'launchDate',
  'pricePerSeat',
  'totalSeats',
  'minimumSeats',
] as const
export type FileColumn = (typeof FILE_COLUMNS)[number]

/** As many as the API takes at once. */
export const MOST_ROWS = 500
/** A request has room for so much, with what is around the file. */
const MOST_BYTES = 48_000

/** A file that can be sent, or why not and what to do. */
export type ReadFile = { readonly text: string } | { readonly problem: string }

/** Reads bytes strictly as UTF-8: letters that are lost in another encoding would end up in names. */
export function readBytes(bytes: ArrayBuffer): ReadFile {
  const start = new Uint8Array(bytes.slice(0, 4))
  if (start[0] === 0x50 && start[1] === 0x4b)
    return { problem: 'This is a spreadsheet, not a CSV file. In your spreadsheet choose “Save as”, then “CSV UTF-8”.' }
  try {
    return checkText(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return {
      problem:
        'This file is not in UTF-8, so letters such as é would be lost. Save it again as “CSV UTF-8”: in Excel by “Save as”, in LibreOffice with the character set “Unicode (UTF-8)”.',
    }
  }
}

/** Whether a text is worth sending: there is something in it, and not too much. */
export function checkText(text: string): ReadFile {
  if (text.trim() === '') return { problem: 'There is nothing in the file. The template shows what belongs there.' }
  if (text.includes('\0'))
    return { problem: 'This is no text file. Save it as “CSV UTF-8” in your spreadsheet, then choose it again.' }
  const rows = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length - 1
  if (rows > MOST_ROWS)
    return {
      problem: `The file has ${countOf(rows, 'row')}; ${MOST_ROWS} can be imported at once. Part it into ${Math.ceil(rows / MOST_ROWS)} files.`,
    }
  const size = new TextEncoder().encode(text).length
  if (size > MOST_BYTES)
    return {
      problem: `The file has ${Math.ceil(size / 1000)} kB; ${MOST_BYTES / 1000} kB can be imported at once. Part it into several files.`,
    }
  return { text }
}

/** A file to fill in: the header, and an example with names of one's own where there are some. */
export function templateOf(rocket = 'Falcon 9', spaceport = 'Starbase'): string {
  const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const example = [rocket, spaceport, 'LOW_EARTH_ORBIT', '2031-05-01 14:00', '250000.00', '4', '2'].map(cell)
  return `${FILE_COLUMNS.join(',')}\r\n${example.join(',')}\r\n`
}
