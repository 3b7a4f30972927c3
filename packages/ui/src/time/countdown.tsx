import { useEffect, useRef, useState } from 'react'
import { formatClock } from '../formats/relative.ts'
import { Announce } from '../lib/announce.tsx'
import { useNow } from '../lib/clock.ts'
import { cx } from '../lib/class-names.ts'
import { countdownAnnouncement } from './countdown-moments.ts'
import classes from './countdown.module.css'

export interface CountdownProps {
  /** ISO instant at which it ends. */
  until: string
  label: string
  /** From how many seconds before the end it warns; 120 by default. */
  warnAtSeconds?: number
  /** The whole span in seconds, for the arc; 600 (SPEC rule 11) by default. */
  totalSeconds?: number
  /** Called once when the time is up. */
  onEnd?: () => void
  className?: string | undefined
}

const circumference = 2 * Math.PI * 20

/** Time left of a hold or a payment. Spoken politely at the warning and near the end, not each second. */
export function Countdown({ until, label, warnAtSeconds = 120, totalSeconds = 600, onEnd, className }: CountdownProps) {
  const left = Math.max(0, (Date.parse(until) - useNow(500)) / 1000)
  const seconds = Math.ceil(left)
  const before = useRef(seconds)
  const [said, setSaid] = useState('')
  const end = useRef(onEnd)
  const endedFor = useRef('')
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => {
    const words = countdownAnnouncement(before.current, seconds, warnAtSeconds)
    before.current = seconds
    if (words) setSaid(words)
    if (seconds > 0 || endedFor.current === until) return
    endedFor.current = until
    end.current?.()
  }, [seconds, warnAtSeconds, until])
  const share = Math.min(1, left / totalSeconds)
  return (
    <span className={cx(classes.countdown, className)} data-warn={seconds <= warnAtSeconds || undefined}>
      <svg viewBox="0 0 48 48" className={classes.arc} aria-hidden>
        <circle cx="24" cy="24" r="20" className={classes.track} />
        <circle
          cx="24"
          cy="24"
          r="20"
          className={classes.path}
          transform="rotate(-90 24 24)"
          strokeDasharray={circumference}
          strokeDashoffset={circumference * (1 - share)}
        />
      </svg>
      <span className={classes.label}>{seconds === 0 ? 'Time is up' : label}</span>
      <span role="timer" aria-live="off" aria-label={label} className={classes.clock}>
        {formatClock(seconds)}
      </span>
      <Announce message={said} />
    </span>
  )
}
