import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { Announce } from '../lib/announce.tsx'
import { cx } from '../lib/class-names.ts'
import { defaultLayout, moveSeat, type SeatLayout, seatRows } from './seat-layout.ts'
import { SeatLegend } from './seat-legend.tsx'
import classes from './seat-map.module.css'
import { SeatSign } from './seat-sign.tsx'
import { nameSeats, type Seat, seatState, seatWords } from './seat-state.ts'
import { useSeatNews } from './use-seat-news.ts'

export interface SeatMapProps {
  seats: readonly Seat[]
  /** Seat numbers chosen here. One that is no longer available is shown as lost until it is taken out. */
  selected: readonly number[]
  /** Held for this traveler: free to them although `isAvailable` is false. */
  held?: readonly number[]
  /** How many may be chosen (SPEC rule 9). */
  max: number
  onChange: (selected: number[]) => void
  layout?: SeatLayout
  /** Only shows. */
  readOnly?: boolean
}

const nothing: readonly number[] = []

function rowTemplate({ perRow, aisleAfter }: SeatLayout): string {
  const tracks = Array.from(
    { length: perRow },
    (_, index) => `minmax(0, 2.75rem)${aisleAfter.includes(index + 1) ? ' 1rem' : ''}`,
  )
  return tracks.join(' ')
}

/** Choosing seats: press, or arrows and Space. Tells of seats taken meanwhile, loudly when one of the chosen is gone. */
export function SeatMap(props: SeatMapProps) {
  const { seats, selected, held = nothing, max, onChange, readOnly = false } = props
  const layout = props.layout ?? defaultLayout(seats.length)
  const rows = useMemo(
    () =>
      seatRows(
        seats.map((seat) => seat.number),
        layout.perRow,
      ),
    [seats, layout.perRow],
  )
  const byNumber = useMemo(() => new Map(seats.map((seat) => [seat.number, seat])), [seats])
  const [focused, setFocused] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const grid = useRef<HTMLDivElement>(null)
  const news = useSeatNews(seats, [...selected, ...held])
  const stateOf = (number: number) => seatState(byNumber.get(number) ?? { number, isAvailable: false }, selected, held)
  const states = new Set(seats.map((seat) => stateOf(seat.number)))
  const lost = selected.filter((number) => stateOf(number) === 'lost')
  const entry = focused ?? selected[0] ?? seats.find((seat) => seat.isAvailable)?.number ?? rows[0]?.[0]

  const toggle = (number: number) => {
    const state = stateOf(number)
    if (readOnly || state === 'taken') return setSaid(`Seat ${number} is ${seatWords[state]}`)
    if (selected.includes(number)) return onChange(selected.filter((one) => one !== number))
    if (selected.length >= max) return setSaid(`You can choose ${max} at most. Give one back first.`)
    setSaid('')
    return onChange([...selected, number])
  }
  const steer = (event: KeyboardEvent) => {
    if (entry === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = moveSeat(rows, entry, event.key)
    if (next === entry) return
    event.preventDefault()
    setFocused(next)
    grid.current?.querySelector<HTMLElement>(`[data-seat="${next}"]`)?.focus()
  }
  const seat = (number: number, index: number) => {
    const state = stateOf(number)
    const isFull = selected.length >= max
    return (
      <div
        key={number}
        role="gridcell"
        style={{ gridColumn: index + 1 + layout.aisleAfter.filter((after) => after <= index).length }}
      >
        <button
          type="button"
          data-seat={number}
          data-state={state}
          className={cx(classes.seat, isFull && classes.full)}
          tabIndex={number === entry ? 0 : -1}
          aria-pressed={state === 'yours' || state === 'lost'}
          aria-disabled={readOnly || state === 'taken' || (isFull && state === 'free') || undefined}
          aria-label={`Seat ${number}, ${seatWords[state]}`}
          onFocus={() => setFocused(number)}
          onClick={() => toggle(number)}
        >
          {number}
          <SeatSign state={state} />
        </button>
      </div>
    )
  }
  return (
    <div className={classes.root}>
      <SeatLegend states={states} readOnly={readOnly} />
      <div
        className={classes.hull}
        style={{ ['--hull' as string]: `${layout.perRow * 3.25 + layout.aisleAfter.length + 4}rem` }}
      >
        <p className={classes.front}>Front</p>
        <div ref={grid} role="grid" aria-label="Seats" aria-multiselectable className={classes.grid} onKeyDown={steer}>
          {rows.map((numbers) => (
            <div
              key={numbers[0]}
              role="row"
              className={classes.row}
              style={{ gridTemplateColumns: rowTemplate(layout) }}
            >
              {numbers.map(seat)}
            </div>
          ))}
        </div>
      </div>
      <div role="alert">
        {lost.length > 0 ? (
          <p className={classes.lost}>
            {nameSeats(lost)} {lost.length === 1 ? 'was' : 'were'} just taken by somebody else. Choose another.
          </p>
        ) : null}
      </div>
      <div className={classes.status}>
        {readOnly ? null : (
          <p>
            <span className={classes.count}>
              {selected.length} of {max} chosen
            </span>
            {selected.length > 0 ? `: ${nameSeats(selected).toLowerCase()}` : ''}
          </p>
        )}
        {/* Read out below, where a change is announced even before it is looked for. */}
        <p className={classes.news} aria-hidden>
          {said || news}
        </p>
      </div>
      <Announce message={said || news} />
    </div>
  )
}
