import { useEffect, useRef } from 'react'
import classes from './booking.module.css'

export interface StepHeadingProps {
  readonly words: string
  /** The page just opened: the router sees to the focus. */
  readonly isFirst: boolean
}

/** The heading of a step; takes the focus when the step begins, unless a field with an error has it. */
export function StepHeading({ words, isFirst }: StepHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const isElsewhere = document.activeElement instanceof HTMLInputElement
    if (!isFirst && !isElsewhere) ref.current?.focus()
  }, [isFirst])
  return (
    <h1 ref={ref} tabIndex={-1} className={classes.heading}>
      {words}
    </h1>
  )
}
