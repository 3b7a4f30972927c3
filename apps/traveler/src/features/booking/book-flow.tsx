import { Button, TrajectorySteps } from '@astro/ui'
import { now, utcDay } from '@astro/web/time/clock.ts'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import type { BookPageQuery } from '../../gql/graphql.ts'
import { liveHolds, type ViewerSeats } from '../../shared/viewer-seats.ts'
import classes from './booking.module.css'
import type { BookPageProps } from './book-page.tsx'
import { isHeld, stepFor, STEPS, type Step } from './draft.ts'
import { FoundHolds } from './found-holds.tsx'
import { HoldBar } from './hold-bar.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { Notice, type NoticeWords } from './notice.tsx'
import { PassengersStep } from './passengers-step.tsx'
import { PayStep } from './pay-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { SeatsStep } from './seats-step.tsx'
import { StepHeading } from './step-heading.tsx'
import { Summary } from './summary.tsx'
import { useAttempt, type Outcome } from './use-attempt.ts'
import { useDraft } from './use-draft.ts'
import { useHold } from './use-hold.ts'

const LABELS: Record<Step, string> = { seats: 'Seats', passengers: 'Passengers', review: 'Review', pay: 'Pay' }
const HEADINGS: Record<Step, string> = {
  seats: 'Choose your seats',
  passengers: 'Who flies?',
  review: 'Look it over',
  pay: 'How do you want to pay?',
}

export interface BookFlowProps extends Omit<BookPageProps, 'slug' | 'missing'> {
  readonly launch: NonNullable<BookPageQuery['launch']>
  readonly viewerSeats: ViewerSeats
  /** What is shown may be outdated: ask again. */
  readonly onStale: () => void
}

export function BookFlow(props: BookFlowProps) {
  const { launch, viewerSeats, step: asked, viewer, onStep, onBooked, onLeave, onStale } = props
  const store = useDraft(launch.id, viewer.id)
  const holding = useHold(launch.id, store, onStale)
  const attempting = useAttempt(launch, store)
  const [notice, setNotice] = useState<NoticeWords>()
  const [refused, setRefused] = useState<Extract<Outcome, { kind: 'passengersRefused' }>['refusals']>([])
  const { draft, tell } = store
  const step = stepFor(asked, draft, now())
  const seats = draft.hold?.seatNumbers ?? draft.wanted
  const mayTake = viewerSeats.viewerSeatLimit ?? 0
  const found = draft.attempt || isHeld(draft, now()) ? [] : liveHolds(viewerSeats.viewerHolds, now())

  const go = (next: Step, words?: NoticeWords) => {
    setNotice(words)
    onStep(next)
  }
  const loseSeats = (message: string) => {
    holding.drop()
    onStale()
    go('seats', { tone: 'warn', text: `${message} What you typed is kept: choose seats and go on.` })
  }
  const settle = (outcome: Outcome) => {
    if (outcome.kind === 'booked') {
      store.forget()
      return onBooked(outcome.reference)
    }
    if (outcome.kind === 'seatsLost') return loseSeats(outcome.message)
    if (outcome.kind === 'passengersRefused') {
      setRefused(outcome.refusals)
      return go('passengers', {
        tone: 'bad',
        text: 'Something about the passengers is not right. Nothing was charged.',
      })
    }
    // A missing answer and a price that moved show at the payment itself, as long as they last.
    return outcome.kind === 'unknown' || outcome.kind === 'priceMoved'
      ? undefined
      : setNotice({ tone: 'bad', text: outcome.message })
  }

  return (
    <div className={classes.flow}>
      <div className={classes.head}>
        <Button
          variant="subtle"
          color="gray"
          className={classes.back ?? ''}
          leftSection={<IconArrowLeft size={17} aria-hidden />}
          onClick={onLeave}
        >
          Back to the launch
        </Button>
        <TrajectorySteps
          label="Booking steps"
          current={step}
          steps={STEPS.map((id) => ({ id, label: LABELS[id], ...(draft.attempt ? {} : { onSelect: () => go(id) }) }))}
        />
      </div>
      <div className={classes.main}>
        <StepHeading key={step} words={HEADINGS[step]} isFirst={asked === undefined} />
        <Notice words={notice} />
        {found.length > 0 ? (
          <FoundHolds
            holds={found}
            onGoOn={(hold) => {
              holding.resume(hold, launch.pricePerSeat)
              go('passengers')
            }}
            onGiveBack={holding.giveBack}
            onStale={onStale}
          />
        ) : null}
        {step === 'seats' && (found.length === 0 || mayTake > 0) ? (
          <SeatsStep
            launch={launch}
            draft={draft}
            max={mayTake + (draft.hold?.seatNumbers.length ?? 0)}
            holding={holding}
            onHeld={() => go('passengers')}
          />
        ) : null}
        {step === 'passengers' ? (
          <PassengersStep
            seats={seats}
            draft={draft}
            viewer={viewer}
            launchDay={utcDay(launch.launchDate)}
            refused={refused}
            onTyped={(passengers) => tell({ type: 'typed', passengers })}
            onDone={(passengers) => {
              setRefused([])
              tell({ type: 'passengersChecked', passengers })
              go('review')
            }}
          />
        ) : null}
        {step === 'review' ? (
          <ReviewStep
            launch={launch}
            draft={draft}
            seats={seats}
            onEdit={() => go('passengers')}
            onAgreed={() => {
              tell({ type: 'reviewed', price: launch.pricePerSeat })
              go('pay')
            }}
          />
        ) : null}
        {step === 'pay' ? (
          <PayStep
            draft={draft}
            price={launch.pricePerSeat}
            pending={attempting.pending}
            onReview={() => go('review')}
            onStartOver={() => loseSeats('This attempt is set aside.')}
            onPay={(method) => {
              setNotice(undefined)
              void attempting.attempt(method).then(settle)
            }}
          />
        ) : null}
      </div>
      <Summary
        launch={launch}
        seats={step === 'seats' ? [] : seats}
        countdown={
          draft.hold && !draft.attempt ? (
            <HoldBar hold={draft.hold} onEnd={() => loseSeats('Your time is up, so the seats are free again.')} />
          ) : null
        }
      />
      <LeaveGuard
        isHolding={draft.hold !== null && draft.attempt === null}
        count={seats.length}
        onGiveBack={holding.release}
      />
    </div>
  )
}
