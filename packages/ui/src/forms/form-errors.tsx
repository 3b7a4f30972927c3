import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { countOf } from '../formats/words.ts';
import classes from './form-errors.module.css';

export interface FormError {
  message: string;
  /** `id` or `name` of the field it is about; none for the form as a whole. */
  field?: string | undefined;
}

export interface FormErrorsProps {
  errors: readonly FormError[];
  /** Brings the reader to the field; by default the element with that id or name gets the focus. */
  onSelect?: (field: string) => void;
  title?: string;
}

function focusField(field: string): void {
  const byName = document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
  (document.getElementById(field) ?? byName)?.focus();
}

/** What a form still needs, in one place: takes the focus when errors come and leads to each field. */
export function FormErrors({ errors, onSelect = focusField, title }: FormErrorsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const key = errors.map((error) => `${error.field ?? ''}:${error.message}`).join('\n');
  useEffect(() => {
    if (key !== '') ref.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <div ref={ref} className={classes.box} role="alert" tabIndex={-1}>
      <p className={classes.title}>
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
                  event.preventDefault();
                  onSelect(field);
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
