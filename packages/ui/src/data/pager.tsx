import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Button } from '../mantine/button.ts'
import classes from './pager.module.css'

export interface PagerProps {
  /** Position of the first and last one shown, from 1. */
  from: number
  to: number
  /** Of how many; left out when it is not known. */
  total?: number | undefined
  /** Undefined at the ends. */
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
  pending?: boolean
  /** What is paged, for screen readers: "Bookings". */
  label?: string
}

/** Pages of a list, forward and back (for cursors as for page numbers). */
export function Pager({ from, to, total, onPrevious, onNext, pending = false, label = 'Pages' }: PagerProps) {
  const number = (value: number) => value.toLocaleString('en-US')
  const summary = `${number(from)}–${number(to)}${total === undefined ? '' : ` of ${number(total)}`}`
  return (
    <nav className={classes.pager} aria-label={label}>
      <span className={classes.summary} role="status">
        {pending ? 'Loading…' : summary}
      </span>
      <span className={classes.buttons}>
        <Button
          variant="default"
          disabled={!onPrevious}
          onClick={onPrevious}
          leftSection={<IconChevronLeft size={16} aria-hidden />}
        >
          Previous
        </Button>
        <Button
          variant="default"
          disabled={!onNext}
          onClick={onNext}
          rightSection={<IconChevronRight size={16} aria-hidden />}
        >
          Next
        </Button>
      </span>
    </nav>
  )
}
