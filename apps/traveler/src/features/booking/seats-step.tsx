import type { FragmentType } from '@apollo/client/masking'
import { useSuspenseFragment } from '@apollo/client/react'
import { Button, countOf, FormErrors, NumberStepper, SeatMap, SubmitButton } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import { now } from '@astro/web/time/clock.ts'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import classes from './booking.module.css'
import { isHeld, type BookingDraft } from './draft.ts'
import type { Holding } from './use-hold.ts'

const SeatsStepFragment = graphql(`
  fragment SeatsStep_launch on Launch {
    id
    availableSeats
    isBookable
    seats {
      number
      isAvailable
    }
  }
`)

export interface SeatsStepProps {
  readonly launch: FragmentType<typeof SeatsStepFragment>
  readonly draft: BookingDraft
  /** How many seats this traveler may take on this launch (SPEC rule 9). */
  readonly max: number
  readonly holding: Holding
  readonly onHeld: () => void
}

/** Choose on the live map, or say how many and let us choose. */
export function SeatsStep({ launch, draft, max, holding, onHeld }: SeatsStepProps) {
  const { data } = useSuspenseFragment({ fragment: SeatsStepFragment, from: launch })
  const held = isHeld(draft, now()) ? (draft.hold?.seatNumbers ?? []) : []
  const free = new Set(data.seats.filter((seat) => seat.isAvailable).map((seat) => seat.number))
  // Until something is chosen here: what was held before, as soon as and as far as it is free.
  const [own, setOwn] = useState<number[]>()
  const selected = own ?? draft.wanted.filter((number) => held.includes(number) || free.has(number)).slice(0, max)
  const [count, setCount] = useState(1)
  const most = Math.min(max, free.size + held.length)
  if (most === 0) return <NothingToChoose max={max} />
  const isSame = held.length === selected.length && selected.every((number) => held.includes(number))
  const keep = async (wish: Parameters<Holding['hold']>[0]) => {
    if (await holding.hold(wish)) onHeld()
  }
  return (
    <form
      className={classes.step}
      onSubmit={(event) => {
        event.preventDefault()
        if (selected.length === 0) return
        if (isSame) onHeld()
        else void keep({ seatNumbers: selected.toSorted((a, b) => a - b) })
      }}
    >
      <FormErrors errors={holding.refusals.map(({ message }) => ({ message }))} title="These seats are not yours yet" />
      <p className={classes.lead}>
        You may book up to {countOf(most, 'seat')}. They are kept for ten minutes while you fill in who flies.
      </p>
      <SeatMap seats={data.seats} selected={selected} held={held} max={most} onChange={setOwn} />
      <div className={classes.actions}>
        <SubmitButton
          size="md"
          pending={holding.pending}
          pendingLabel="Keeping your seats…"
          disabled={selected.length === 0}
        >
          {selected.length === 0
            ? 'Choose a seat to go on'
            : isSame
              ? 'Go on'
              : `Keep ${countOf(selected.length, 'seat')}`}
        </SubmitButton>
      </div>
      <div className={classes.forMe}>
        <NumberStepper label="Or let us choose" value={count} min={1} max={most} onChange={setCount} />
        <Button
          variant="default"
          onClick={() => void keep({ numberOfSeats: Math.min(count, most) })}
          aria-busy={holding.pending || undefined}
        >
          Choose {countOf(Math.min(count, most), 'seat')} for me
        </Button>
      </div>
    </form>
  )
}

function NothingToChoose({ max }: { max: number }) {
  return (
    <div className={classes.step}>
      <p className={classes.lead}>
        {max === 0
          ? 'You have as many seats on this launch as you may book.'
          : 'All seats are taken just now. A seat that is given back appears here at once.'}
      </p>
      <div className={classes.actions}>
        <ButtonLink to="/launches" variant="default">
          Find another launch
        </ButtonLink>
        <ButtonLink to="/trips" variant="default">
          My trips
        </ButtonLink>
      </div>
    </div>
  )
}
