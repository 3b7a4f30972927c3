import { StatusBadge, type DataColumn } from '@astro/ui'
import type { LaunchImport } from './import-page.tsx'
import classes from './import.module.css'
import type { FileColumn } from './launch-file.ts'

export type ImportRow = LaunchImport['rows'][number]

const HEADERS: Record<FileColumn, string> = {
  rocket: 'Rocket',
  spaceport: 'Spaceport',
  destination: 'Destination',
  launchDate: 'Date',
  pricePerSeat: 'Price',
  totalSeats: 'Seats',
  minimumSeats: 'Minimum',
}

const errorsAt = ({ errors }: ImportRow, id: FileColumn) => errors.filter(({ path }) => path?.[2] === id)

function column(id: FileColumn): DataColumn<ImportRow> {
  return {
    id,
    header: HEADERS[id],
    hideOnPhone: true,
    value: (row) => row[id],
    cell: (row) => <Cell text={row[id]} isBad={errorsAt(row, id).length > 0} />,
  }
}

/** What was written, marked when it is wrong; the words stand in the column of mistakes. */
function Cell({ text, isBad }: { text: string | null; isBad: boolean }) {
  return isBad ? <mark className={classes.bad}>{text ?? 'empty'}</mark> : <>{text ?? '–'}</>
}

/** What is wrong comes first and gets room; with nothing wrong it needs none. */
export const columnsOf = (hasBad: boolean): readonly DataColumn<ImportRow>[] => [
  { id: 'line', header: 'Line', align: 'end', width: '4rem', isRowHeader: true, value: ({ line }) => line },
  {
    id: 'verdict',
    header: hasBad ? 'What is wrong' : 'Verdict',
    wrap: hasBad,
    ...(hasBad ? { width: '24rem' } : {}),
    value: ({ errors }) => errors.map(({ message }) => message).join(' '),
    cell: (row) => <Verdict row={row} />,
  },
  ...(Object.keys(HEADERS) as FileColumn[]).map(column),
]

function Verdict({ row }: { row: ImportRow }) {
  if (row.errors.length === 0) return <StatusBadge status="COMPLETED" label="Right" plain />
  return (
    <ul className={classes.wrong}>
      {row.errors.map(({ path, message }) => {
        const name = HEADERS[path?.[2] as FileColumn]
        return (
          <li key={`${path?.join('.')}:${message}`}>
            {name ? <strong>{name}: </strong> : null}
            {message}
          </li>
        )
      })}
    </ul>
  )
}
