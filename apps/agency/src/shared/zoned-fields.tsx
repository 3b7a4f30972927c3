import { formatInstant, formatZone, readerZone, TextField } from '@astro/ui'
import { momentOf, type Moment, type WallTime } from '@astro/web/time/zoned.ts'
import type { UseFormRegisterReturn } from 'react-hook-form'
import classes from './zoned-fields.module.css'

export interface ZonedFieldsProps {
  readonly value: WallTime
  /** Where the clock hangs; undefined until a spaceport is chosen. */
  readonly spaceport: { readonly name: string; readonly timeZone: string } | undefined
  readonly dayField: UseFormRegisterReturn
  readonly timeField: UseFormRegisterReturn
  readonly error?: string | undefined
  readonly timeError?: string | undefined
}

/** A date and a time by the clock of the spaceport, and what the reader's own clock shows then. */
export function ZonedFields({ value, spaceport, dayField, timeField, error, timeError }: ZonedFieldsProps) {
  return (
    <div className={classes.fields}>
      <div className={classes.pair}>
        <TextField label="Date" type="date" error={error} {...dayField} />
        <TextField label="Time" type="time" error={timeError} {...timeField} />
      </div>
      <p className={classes.words} role="status">
        {wordsOf(value, spaceport)}
      </p>
    </div>
  )
}

function wordsOf(value: WallTime, spaceport: ZonedFieldsProps['spaceport']): string {
  if (!spaceport) return 'Date and time are those of the spaceport: choose it first.'
  const place = `By the clock at ${spaceport.name}`
  if (value.day === '' || value.time === '') return `${place} (${spaceport.timeZone.replaceAll('_', ' ')}).`
  const moment = momentOf(value, spaceport.timeZone)
  if (!('instant' in moment)) return problemOf(moment, spaceport.name) ?? ''
  const { instant } = moment
  const zone = formatZone(instant, spaceport.timeZone)
  const mine = formatZone(instant, readerZone()) === zone ? 'as in your zone' : `${formatInstant(instant)} your time`
  const twice =
    moment.kind === 'twice' ? ` Clocks are set back that night and show it twice: the first one counts.` : ''
  return `${place}, ${zone}: ${mine}.${twice}`
}

/** Why a day and a time name no instant, in words for the form; undefined when they do. */
export function problemOf(moment: Moment, place: string): string | undefined {
  if (moment.kind === 'never')
    return `Clocks at ${place} are set forward then and skip this time. Choose it an hour earlier or later.`
  return moment.kind === 'invalid' ? 'The calendar has no such day or time.' : undefined
}
