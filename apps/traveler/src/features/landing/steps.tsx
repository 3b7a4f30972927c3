import { TrajectoryLine } from '@astro/ui'
import classes from './landing.module.css'

const STEPS = [
  { title: 'Choose your seats', text: 'On the live seat map, or let us choose. They are kept for ten minutes.' },
  { title: 'Name the passengers', text: 'Everybody is 18 to 70 on launch day. Details can be corrected later.' },
  {
    title: 'Review and pay',
    text: 'By card at once, or within half an hour. You see the refund terms with their dates first.',
  },
  {
    title: 'Fly, or change your mind',
    text: 'Your trip shows every change of the launch, and what comes back if you cancel today.',
  },
]
export function Steps() {
  return (
    <section aria-labelledby="how">
      <h2 id="how" className={classes.title}>
        How it works
      </h2>
      <TrajectoryLine progress={0.86} className={classes.line} />
      <ol className={classes.steps}>
        {STEPS.map(({ title, text }, index) => (
          <li key={title}>
            <h3 className={classes.step}>
              <span className={classes.number}>{index + 1}</span> {title}
            </h3>
            <p className={classes.text}>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
