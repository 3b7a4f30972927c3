import { VisuallyHidden } from '../lib/visually-hidden.tsx'
import classes from './preference-table.module.css'

export interface PreferenceCell {
  channel: string
  isEnabled: boolean
  /** It cannot be switched off. */
  isRequired: boolean
}

export interface PreferenceRow {
  type: string
  /** In words, what is told: "Changes of launches you booked". */
  label: string
  /** One a channel, in the order of `channels`. */
  cells: readonly PreferenceCell[]
}

export interface PreferenceTableProps {
  caption: string
  channels: readonly { id: string; label: string }[]
  rows: readonly PreferenceRow[]
  onChange: (type: string, channel: string, isEnabled: boolean) => void
}

/** What one is told, and how: a box for each type and channel. What must be told shows so. */
export function PreferenceTable({ caption, channels, rows, onChange }: PreferenceTableProps) {
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Tell me of</th>
          {channels.map(({ id, label }) => (
            <th key={id} scope="col" className={classes.channel}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ type, label, cells }) => (
          <tr key={type}>
            <th scope="row">
              {label}
              {cells.every(({ isRequired }) => isRequired) ? <span className={classes.always}>Always told</span> : null}
            </th>
            {channels.map(({ id, label: channelLabel }) => {
              const cell = cells.find(({ channel }) => channel === id)
              return (
                <td key={id} className={classes.channel}>
                  {cell ? (
                    <label className={classes.box}>
                      <input
                        type="checkbox"
                        aria-label={`${label}, ${channelLabel}`}
                        checked={cell.isEnabled}
                        disabled={cell.isRequired}
                        onChange={(event) => onChange(type, id, event.target.checked)}
                      />
                    </label>
                  ) : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
