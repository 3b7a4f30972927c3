import { type ReactNode, useEffect, useState } from 'react'
import { TextField } from '../forms/text-field.tsx'

const PAUSE = 400

export interface TypedFilterProps {
  readonly label: string
  readonly placeholder?: string
  readonly value: string | undefined
  /** Undefined when the field was emptied. */
  readonly onCommit: (value: string | undefined) => void
  readonly type?: string
  readonly inputMode?: 'numeric' | 'decimal'
  readonly className?: string
  readonly leftSection?: ReactNode
}

/** A field whose text counts once typing pauses: not every letter is a search. */
export function TypedFilter({ value = '', onCommit, ...rest }: TypedFilterProps) {
  const [typed, setTyped] = useState(value)
  const [committed, setCommitted] = useState(value)
  // Taken off elsewhere (a chip, the back button): the field follows.
  if (value !== committed) {
    setCommitted(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined
    const timer = setTimeout(() => onCommit(typed.trim() || undefined), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, value, onCommit])
  return <TextField {...rest} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
}
