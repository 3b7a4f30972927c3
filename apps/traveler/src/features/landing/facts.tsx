import classes from './landing.module.css'

const FACTS = [
  {
    term: 'Seats are counted, not guessed',
    text: '“2 left” means two. A seat is sold once: the database itself refuses a second sale.',
  },
  {
    term: 'The refund is known before you pay',
    text: '90 % up to a year before launch, 70 % up to three months, then nothing. Everything, if the agency aborts.',
  },
  {
    term: 'Launches slip',
    text: 'Rockets wait for weather and valves. A delay keeps your seat, and we tell you the reason and the new date.',
  },
  {
    term: 'We are the booking desk',
    text: 'Independent agencies fly. They pay our fee, at most 1 % of what they earn; the price you see is the price you pay.',
  },
]

/** What somebody who is about to spend this much wants to know. */
export function Facts() {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className={classes.title}>
        Plain facts
      </h2>
      <dl className={classes.facts}>
        {FACTS.map(({ term, text }) => (
          <div key={term}>
            <dt className={classes.term}>{term}</dt>
            <dd className={classes.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
