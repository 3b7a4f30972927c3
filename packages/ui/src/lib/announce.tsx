import classes from './visually-hidden.module.css'

/** A polite live region: what `message` becomes is read out once; '' says nothing. */
export function Announce({ message }: { message: string }) {
  return (
    <span role="status" aria-live="polite" className={classes.hidden}>
      {message}
    </span>
  )
}
