import { useId } from 'react'
import { cx } from '../lib/class-names.ts'
import { type Arc, arcPath, arcPoint, arcRest } from './arc.ts'
import classes from './trajectory-line.module.css'

export interface TrajectoryStop {
  label: string
  /** Where on the way, 0 to 1. */
  at: number
}

export interface TrajectoryLineProps {
  /** How far it has come, 0 to 1. */
  progress: number
  steps?: readonly TrajectoryStop[]
  /** Says what travels here: "Booking progress". Without it the drawing is decoration. */
  label?: string
  className?: string | undefined
}

const arc: Arc = { from: { x: 12, y: 82 }, via: { x: 300, y: -58 }, to: { x: 588, y: 82 } }
const none: readonly TrajectoryStop[] = []

/** The family's motif: an arc along which something makes its way. */
export function TrajectoryLine({ progress, steps = none, label, className }: TrajectoryLineProps) {
  const id = useId()
  const share = Math.min(1, Math.max(0, progress))
  const craft = arcPoint(arc, share)
  const meaning = label
    ? ({
        role: 'progressbar',
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        'aria-valuenow': Math.round(share * 100),
      } as const)
    : { 'aria-hidden': true }
  return (
    <div className={cx(classes.root, className)}>
      <div {...meaning}>
        <svg viewBox="0 0 600 96" className={classes.art} aria-hidden>
          <defs>
            <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="12" x2="588" y1="0" y2="0">
              <stop stopColor="var(--astro-accent)" stopOpacity=".25" />
              <stop offset={Math.max(0.05, share)} stopColor="var(--astro-accent)" />
            </linearGradient>
          </defs>
          <path d={arcRest(arc, share)} className={classes.track} />
          <path d={arcPath(arc, share)} className={classes.path} stroke={`url(#${id})`} />
          {steps.map((step) => {
            const point = arcPoint(arc, step.at)
            return (
              <circle
                key={step.label}
                cx={point.x}
                cy={point.y}
                r="5"
                className={cx(classes.stop, step.at <= share && classes.passed)}
              />
            )
          })}
          <circle cx={craft.x} cy={craft.y} r="13" className={classes.glow} />
          <circle cx={craft.x} cy={craft.y} r="6.5" className={classes.craft} />
        </svg>
      </div>
      {steps.length > 0 ? (
        <ol className={classes.labels}>
          {steps.map((step) => (
            <li key={step.label} data-passed={step.at <= share || undefined}>
              {step.label}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}
