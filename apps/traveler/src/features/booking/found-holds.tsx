import type { Refusal } from '@astro/graphql'
import { Button, Countdown, FormErrors, showToast } from '@astro/ui'
import { focusHeading } from '@astro/web'
import { useState } from 'react'
import { seatWords, type ViewerHold } from '../../shared/viewer-seats.ts'
import classes from './booking.module.css'

export interface FoundHoldsProps {
  readonly holds: readonly ViewerHold[]
  readonly onGoOn: (hold: ViewerHold) => void
  /** Gives what was wrong. */
  readonly onGiveBack: (holdId: string) => Promise<readonly Refusal[]>
  readonly onStale: () => void
}

/** Seats that the traveler holds, though this tab does not know of them: to go on with, or to give back. */
export function FoundHolds({ holds, onGoOn, onGiveBack, onStale }: FoundHoldsProps) {
  const [returning, setReturning] = useState<string>()
  const [problems, setProblems] = useState<readonly Refusal[]>([])
  const giveBack = async ({ id, seatNumbers }: ViewerHold) => {
    setReturning(id)
    const found = await onGiveBack(id)
    setReturning(undefined)
    setProblems(found)
    onStale()
    if (found.length > 0) return
    showToast(`You gave back ${seatWords(seatNumbers)}.`, { tone: 'good' })
    focusHeading()
  }
  return (
    <div className={classes.step}>
      <FormErrors errors={problems.map(({ message }) => ({ message }))} title="The seats were not given back" />
      {holds.map((hold) => (
        <section key={hold.id} className={classes.found} aria-label={`You hold ${seatWords(hold.seatNumbers)}`}>
          <h2 className={classes.blockTitle}>You already hold {seatWords(hold.seatNumbers)}</h2>
          <Countdown until={hold.expiresAt} label="Kept for another" onEnd={onStale} />
          <div className={classes.actions}>
            <Button onClick={() => onGoOn(hold)}>Go on with {pronoun(hold)}</Button>
            <Button
              variant="default"
              aria-busy={returning === hold.id || undefined}
              onClick={() => (returning ? undefined : void giveBack(hold))}
            >
              {returning === hold.id ? 'Giving back…' : `Give ${pronoun(hold)} back`}
            </Button>
          </div>
        </section>
      ))}
    </div>
  )
}

const pronoun = ({ seatNumbers }: ViewerHold) => (seatNumbers.length === 1 ? 'it' : 'them')
