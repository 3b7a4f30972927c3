import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { countOf } from '../formats/words.ts'
import classes from './form-errors.module.css'

export interface FormError {
  message: string
  /** `id` or `name` of the field it is about; none for the form as a whole. */
  field?: string | undefined
}

export interface FormErrorsProps {
  errors: readonly FormError[]
  /** Brings the reader to the field; by default the element with that id or name gets the focus. */
  onSelect?: (field: string) => void
  title?: string
  /** How often the form was sent (react-hook-form's submitCount): each time with errors, the summary takes the focus again. */
  attempt?: number
}

function focusField(field: string): void {
  const byName = document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)
  ;(document.getElementById(field) ?? byName)?.focus()
}

/**
 * What a form still needs, in one place: takes the focus when errors come, not while they go, and leads to each field.
 * With react-hook-form set `shouldFocusError: false`.
 */
export function FormErrors({ errors, onSelect = focusField, title, attempt = 0 }: FormErrorsProps) {
  const ref = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const hasErrors = errors.length > 0
  useEffect(() => {
    // Each attempt counts, the first has number 0.
    if (hasErrors && attempt >= 0) ref.current?.focus()
  }, [hasErrors, attempt])
  if (!hasErrors) return null
  return (
    <div ref={ref} className={classes.box} role="group" aria-labelledby={titleId} tabIndex={-1}>
      <p id={titleId} className={classes.title}>
        <IconAlertCircle size={20} aria-hidden />
        {title ?? `${countOf(errors.length, 'thing')} to put right`}
      </p>
      <ul className={classes.list}>
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ''}:${message}`}>
            {field === undefined ? (
              message
            ) : (
              <a
                href={`#${field}`}
                className={classes.link}
                onClick={(event) => {
                  event.preventDefault()
                  onSelect(field)
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
