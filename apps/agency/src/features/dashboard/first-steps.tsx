import { Panel } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import { IconCheck } from '@tabler/icons-react'
import classes from './dashboard.module.css'

export interface FirstStepsProps {
  /** What of the tax data is missing, in words. */
  readonly missing: readonly string[]
  readonly hasRocket: boolean
  readonly hasLaunch: boolean
}

/** What stands between a new agency and its first launch, in order; one step is next. */
export function FirstSteps({ missing, hasRocket, hasLaunch }: FirstStepsProps) {
  const steps = [
    {
      title: 'Give your tax data',
      words: missing.length > 0 ? `Still missing: ${missing.join(' and ')}.` : 'On your invoices.',
      isDone: missing.length === 0,
      action: <ButtonLink to="/account">Give tax data</ButtonLink>,
    },
    {
      title: 'Add your first rocket',
      words: 'Its name, how many it seats and how far it reaches.',
      isDone: hasRocket,
      action: (
        <ButtonLink to="/fleet/$rocketId" params={{ rocketId: 'new' }}>
          Add a rocket
        </ButtonLink>
      ),
    },
    {
      title: 'Schedule your first launch',
      words: 'Travelers can book its seats at once.',
      isDone: hasLaunch,
      action: <ButtonLink to="/launches/new">Schedule a launch</ButtonLink>,
    },
  ]
  const next = steps.findIndex(({ isDone }) => !isDone)
  return (
    <Panel title="From here to your first launch">
      <ol className={classes.steps}>
        {steps.map(({ title, words, isDone, action }, index) => (
          <li
            key={title}
            className={classes.step}
            data-state={isDone ? 'done' : index === next ? 'next' : undefined}
            aria-current={index === next ? 'step' : undefined}
          >
            <span className={classes.mark} aria-hidden>
              {isDone ? <IconCheck size={18} stroke={2.4} /> : index + 1}
            </span>
            <div className={classes.words}>
              <h3 className={classes.stepTitle}>
                {title}
                {isDone ? <span className={classes.doneWord}> Done</span> : null}
              </h3>
              <p className={classes.when}>{words}</p>
            </div>
            {index === next ? action : null}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
