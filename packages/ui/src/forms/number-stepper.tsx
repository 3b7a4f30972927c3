import { IconMinus, IconPlus } from '@tabler/icons-react'
import { type Ref, useId, useState } from 'react'
import type { FieldProps } from './field-types.ts'
import classes from './number-stepper.module.css'

export interface NumberStepperProps extends FieldProps {
  value: number
  onChange: (value: number) => void
  min?: number
  max?: number
  step?: number
  name?: string
  id?: string
  onBlur?: () => void
  ref?: Ref<HTMLInputElement>
}

/** A small whole number: type it, step it with the buttons or the arrow keys. */
export function NumberStepper(props: NumberStepperProps) {
  const {
    label,
    hint,
    error,
    value,
    onChange,
    min = 0,
    max = Number.MAX_SAFE_INTEGER,
    step = 1,
    name,
    onBlur,
    ref,
  } = props
  const own = useId()
  const id = props.id ?? own
  // What is being typed may be empty or below the least for a moment; it counts once it is within bounds.
  const [draft, setDraft] = useState<string | null>(null)
  const set = (next: number) => {
    setDraft(null)
    onChange(Math.min(max, Math.max(min, next)))
  }
  const type = (text: string) => {
    const digits = text.replaceAll(/\D/g, '').slice(0, 9)
    const isWithin = digits !== '' && Number(digits) >= min && Number(digits) <= max
    if (isWithin) set(Number(digits))
    else setDraft(digits)
  }
  const leave = () => {
    if (draft) set(Number(draft))
    setDraft(null)
    onBlur?.()
  }
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className={classes.hint}>
          {hint}
        </div>
      ) : null}
      <div className={classes.box}>
        <button
          type="button"
          className={classes.step}
          aria-label={`Less: ${label}`}
          aria-disabled={value <= min}
          onClick={() => set(value - step)}
        >
          <IconMinus size={18} aria-hidden />
        </button>
        <input
          ref={ref}
          id={id}
          name={name}
          className={classes.input}
          type="text"
          inputMode="numeric"
          role="spinbutton"
          aria-valuenow={value}
          aria-valuemin={min}
          aria-valuemax={props.max}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          value={draft ?? String(value)}
          onBlur={leave}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            const change = { ArrowUp: step, ArrowDown: -step }[event.key]
            if (change === undefined) return
            event.preventDefault()
            set(value + change)
          }}
        />
        <button
          type="button"
          className={classes.step}
          aria-label={`More: ${label}`}
          aria-disabled={value >= max}
          onClick={() => set(value + step)}
        >
          <IconPlus size={18} aria-hidden />
        </button>
      </div>
      {error ? (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
