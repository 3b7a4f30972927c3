import { countOf, DataTable, formatDate, type DataColumn } from '@astro/ui'
import { useMemo } from 'react'
import classes from './launch.module.css'
import { changesOf, stepsOf, type OccupancyPoint } from './occupancy-points.ts'

type Change = ReturnType<typeof changesOf>[number]

const COLUMNS: readonly DataColumn<Change>[] = [
  {
    id: 'date',
    header: 'Day (UTC)',
    isRowHeader: true,
    value: ({ date }) => date,
    cell: ({ date }) => formatDate(date),
  },
  { id: 'seats', header: 'Seats taken', align: 'end', value: ({ seatsTaken }) => seatsTaken },
  {
    id: 'change',
    header: 'Change',
    align: 'end',
    value: ({ change }) => change,
    cell: ({ change }) => (change === 0 ? '–' : change > 0 ? `+${change}` : `−${-change}`),
  },
]
const rowId = ({ date }: Change) => date

export interface OccupancyChartProps {
  readonly points: readonly OccupancyPoint[]
  readonly total: number
  readonly minimum: number | null
}

/** How the launch filled up: steps in a picture, and the same numbers in a table. */
export function OccupancyChart({ points, total, minimum }: OccupancyChartProps) {
  const changes = useMemo(() => changesOf(points), [points])
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return <p className={classes.dim}>Nothing is known of it yet.</p>
  const line = stepsOf(points, total)
  const label = `Seats taken from ${formatDate(first.date)}, ${first.seatsTaken}, to ${formatDate(last.date)}, ${last.seatsTaken} of ${total}. The table below has the numbers.`
  const at = (seats: number) => ({ bottom: `${(seats / total) * 100}%` })
  return (
    <>
      <div className={classes.chart} role="img" aria-label={label}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          <path d={`${line}V100H0Z`} className={classes.area} />
          <path d={line} className={classes.line} />
        </svg>
        <span className={classes.mark} style={at(total)}>
          {countOf(total, 'seat')}
        </span>
        {minimum !== null && minimum < total ? (
          <span className={classes.mark} data-minimum style={at(minimum)}>
            minimum {minimum}
          </span>
        ) : null}
      </div>
      <div className={classes.days} aria-hidden>
        <span>{formatDate(first.date)}</span>
        <span>{formatDate(last.date)}</span>
      </div>
      <details className={classes.numbers}>
        <summary>The numbers</summary>
        <DataTable
          caption="Seats taken, each day of change"
          hideCaption
          columns={COLUMNS}
          rows={changes}
          rowId={rowId}
          csvName="occupancy"
        />
      </details>
    </>
  )
}
