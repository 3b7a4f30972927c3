import { type CSSProperties, useMemo } from 'react'
import classes from './bar-chart.module.css'
import { type Scale, scaleOf, shareOf } from './scale.ts'

export interface BarSeries {
  readonly name: string
  /** What it is compared with stands back. */
  readonly quiet?: boolean
}

export interface BarGroup {
  readonly id: string
  /** Below its bars: "Mar 2026". */
  readonly label: string
  /** One number a series, for the height alone; null draws no bar. */
  readonly values: readonly (number | null)[]
  /** The same numbers in words, beside the names of the series: "$12,400". */
  readonly words: readonly (string | null)[]
}

export interface BarChartProps {
  /** Says what is drawn. The same numbers stand in a table beside it: that is what a screen reader reads. */
  readonly label: string
  readonly series: readonly BarSeries[]
  readonly groups: readonly BarGroup[]
  /** A number of the axis, short: "$1.2M". */
  readonly formatAxis: (value: number) => string
}

const MOST_LABELS = 12

/** Bars over time, side by side where there are several series. Draws with boxes alone, so it takes any width. */
export function BarChart({ label, series, groups, formatAxis }: BarChartProps) {
  const scale = useMemo(
    () => scaleOf(groups.flatMap(({ values }) => values.filter((value) => value !== null))),
    [groups],
  )
  const every = Math.max(1, Math.ceil(groups.length / MOST_LABELS))
  return (
    <div className={classes.figure} role="img" aria-label={label}>
      {series.length > 1 ? (
        <div className={classes.legend}>
          {series.map(({ name, quiet }) => (
            <span key={name} className={classes.key}>
              <span className={classes.swatch} data-quiet={quiet || undefined} />
              {name}
            </span>
          ))}
        </div>
      ) : null}
      <div className={classes.plot}>
        <div className={classes.axis}>
          {scale.lines.map((line) => (
            <span key={line} className={classes.line} data-zero={line === 0 || undefined} style={up(line, scale)}>
              <span className={classes.tick}>{formatAxis(line)}</span>
            </span>
          ))}
        </div>
        <div className={classes.groups}>
          {groups.map((group, index) => (
            <div key={group.id} className={classes.group} data-end={index > groups.length / 2 || undefined}>
              {series.map(({ name, quiet }, at) => (
                <span key={name} className={classes.lane}>
                  <Bar value={group.values[at] ?? null} scale={scale} quiet={quiet ?? false} />
                </span>
              ))}
              {index % every === 0 ? <span className={classes.label}>{group.label}</span> : null}
              <Tip group={group} series={series} />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
const up = (value: number, scale: Scale): CSSProperties => ({ bottom: percent(shareOf(value, scale)) })

function Bar({ value, scale, quiet }: { value: number | null; scale: Scale; quiet: boolean }) {
  if (value === null) return null
  const [from, to] = [Math.min(0, value), Math.max(0, value)]
  const height = percent(shareOf(to, scale) - shareOf(from, scale))
  return (
    <span
      className={classes.bar}
      data-quiet={quiet || undefined}
      data-below={value < 0 || undefined}
      style={{ ...up(from, scale), height }}
    />
  )
}

/** The numbers of a group, while the pointer is over it. */
function Tip({ group, series }: { group: BarGroup; series: readonly BarSeries[] }) {
  return (
    <span className={classes.tip}>
      <strong>{group.label}</strong>
      {series.map(({ name, quiet }, at) => (
        <span key={name} className={classes.key}>
          <span className={classes.swatch} data-quiet={quiet || undefined} />
          {group.words[at] ?? '–'}
        </span>
      ))}
    </span>
  )
}
