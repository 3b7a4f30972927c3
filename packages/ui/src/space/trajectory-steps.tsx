import { IconCheck } from '@tabler/icons-react'
import { VisuallyHidden } from '../lib/visually-hidden.tsx'
import { cx } from '../lib/class-names.ts'
import { plainLink, type RenderLink } from '../lib/link.ts'
import { type Arc, arcPath, arcRest } from './arc.ts'
import classes from './trajectory-steps.module.css'

export interface TrajectoryStep {
  id: string
  label: string
  /** Steps already done may lead back, by a link … */
  href?: string | undefined
  /** … or by a function. */
  onSelect?: (() => void) | undefined
}

export interface TrajectoryStepsProps {
  steps: readonly TrajectoryStep[]
  /** id of the step in hand. */
  current: string
  label?: string
  renderLink?: RenderLink
}

/** Height of the flight path at `x` of its way: 0 is its top, 1 the ground. */
const drop = (x: number) => 0.22 + 0.6 * (2 * x - 1) ** 2

/** The stretch between the first and last step as the same parabola. */
function flight(count: number): Arc {
  const [from, to] = [0.5 / count, 1 - 0.5 / count]
  const slope = 0.6 * 4 * (2 * from - 1)
  const via = { x: 50, y: (drop(from) + (slope * (to - from)) / 2) * 100 }
  return { from: { x: from * 100, y: drop(from) * 100 }, via, to: { x: to * 100, y: drop(to) * 100 } }
}

/** The steps of a booking on their flight path. */
export function TrajectorySteps({ steps, current, label = 'Steps', renderLink = plainLink }: TrajectoryStepsProps) {
  const index = Math.max(
    0,
    steps.findIndex((step) => step.id === current),
  )
  const arc = flight(steps.length)
  const draw = (step: TrajectoryStep, at: number) => {
    const children = (
      <>
        <span className={classes.dot} aria-hidden>
          {at < index ? <IconCheck size={16} stroke={2.6} /> : at + 1}
        </span>
        <span className={classes.label}>
          {step.label}
          {at < index ? <VisuallyHidden>, done</VisuallyHidden> : null}
        </span>
      </>
    )
    const className = classes.step
    if (at < index && step.href !== undefined) return renderLink({ href: step.href, className, children })
    if (at < index && step.onSelect) {
      return (
        <button type="button" className={className} onClick={step.onSelect}>
          {children}
        </button>
      )
    }
    return (
      <span className={className} aria-current={at === index ? 'step' : undefined}>
        {children}
      </span>
    )
  }
  return (
    <nav className={classes.nav} aria-label={label}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={classes.art} aria-hidden>
        <path d={arcRest(arc, index / Math.max(1, steps.length - 1))} className={classes.track} />
        {index > 0 ? <path d={arcPath(arc, index / (steps.length - 1))} className={classes.path} /> : null}
      </svg>
      <ol className={classes.list} style={{ ['--steps' as string]: steps.length }}>
        {steps.map((step, at) => (
          <li
            key={step.id}
            className={cx(classes.item, at < index && classes.done, at === index && classes.current)}
            style={{ ['--drop' as string]: drop((at + 0.5) / steps.length) }}
          >
            {draw(step, at)}
          </li>
        ))}
      </ol>
    </nav>
  )
}
