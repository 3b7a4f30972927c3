import { newIdempotencyKey } from '@astro/graphql'
import { useMutation } from '@apollo/client/react'
import { destinationName, destinations, FormErrors, SelectField, showToast, SubmitButton, TextField } from '@astro/ui'
import { ButtonLink, UnsavedGuard, useAttemptKey, useSubmission } from '@astro/web'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { graphql } from '../../gql/gql.ts'
import { ZonedFields } from '../../shared/zoned-fields.tsx'
import { draftStore } from './draft-store.ts'
import { EMPTY_DRAFT, formFieldOf, inputOf, mistakesOf, type LaunchDraft } from './launch-draft.ts'
import { FormNotices } from './form-notices.tsx'
import classes from './schedule.module.css'
import { Summary, type RocketChoice, type SpaceportChoice } from './summary.tsx'
import { useDraftCheck } from './use-draft-check.ts'

const ScheduleLaunchDocument = graphql(`
  mutation ScheduleLaunch($input: ScheduleLaunchInput!) {
    scheduleLaunch(input: $input) {
      launch {
        id
        slug
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

export interface ScheduleFormProps {
  readonly agencyId: string
  readonly from: string | undefined
  readonly rockets: readonly RocketChoice[]
  readonly spaceports: readonly SpaceportChoice[]
  /** What the launch is to be like. */
  readonly model: LaunchDraft | undefined
}

/** The form of a new launch. It is judged while it is typed, and kept until it is sent. */
export function ScheduleForm({ agencyId, from, rockets, spaceports, model }: ScheduleFormProps) {
  const store = useMemo(() => draftStore(agencyId, from, localStorage), [agencyId, from])
  const [kept, setKept] = useState(store.load)
  const isKept = useRef(true)
  const fresh = model ?? EMPTY_DRAFT
  const form = useForm({ defaultValues: kept ?? fresh, shouldFocusError: false })
  const draft = form.watch()
  const { formState, register } = form
  const verdict = useDraftCheck(draft, spaceports)
  const navigate = useNavigate()
  const { problems, submit } = useSubmission(form)
  const [schedule] = useMutation(ScheduleLaunchDocument)
  const input = inputOf(draft, spaceports)
  const key = useAttemptKey(`schedule:${JSON.stringify(input)}`, newIdempotencyKey)
  const [attempts, setAttempts] = useState(0)
  const [mistakes, setMistakes] = useState<ReturnType<typeof mistakesOf>>({})
  const { isDirty } = formState
  const text = JSON.stringify(draft)
  useEffect(() => {
    if (isDirty) isKept.current = store.save(JSON.parse(text) as LaunchDraft)
  }, [store, text, isDirty])

  const rocket = rockets.find(({ id }) => id === draft.rocketId)
  const spaceport = spaceports.find(({ id }) => id === draft.spaceportId)
  // A mistake is shown until its field is right; what the API says of a filled field is shown at once.
  const now = mistakesOf(draft, spaceports)
  const errorAt = (field: keyof LaunchDraft) =>
    (mistakes[field] ? now[field] : undefined) ?? formState.errors[field]?.message ?? verdict.atFields[field]

  const send = async () => {
    setAttempts(attempts + 1)
    setMistakes(now)
    form.clearErrors()
    if (!input || Object.keys(now).length > 0) return
    let slug: string | undefined
    const isDone = await submit(async () => {
      const answer = (await schedule({ variables: { input: { ...input, idempotencyKey: key.take() } } })).data
      key.settle()
      slug = answer?.scheduleLaunch.launch?.slug
      return answer?.scheduleLaunch.errors.map(({ path, ...error }) => ({
        ...error,
        path: [formFieldOf(path?.at(-1) ?? '') ?? ''].filter(Boolean),
      }))
    })
    if (!isDone || !slug) return
    store.clear()
    isKept.current = true
    showToast('The launch is scheduled and on sale.', { tone: 'good' })
    await navigate({ to: '/launches/$slug', params: { slug } })
  }
  const restart = () => {
    store.clear()
    setKept(undefined)
    setMistakes({})
    form.reset(fresh)
  }
  const chooseRocket = (id: string) => {
    const next = rockets.find((one) => one.id === id)
    const isOwnNumber = draft.totalSeats !== '' && draft.totalSeats !== String(rocket?.capacity)
    if (next && !isOwnNumber) form.setValue('totalSeats', String(next.capacity), { shouldDirty: true })
  }
  const rocketField = register('rocketId', {
    onChange: (event: { target: { value: string } }) => chooseRocket(event.target.value),
  })
  const reach = rocket ? destinations.indexOf(rocket.range) : destinations.length

  return (
    <div className={classes.layout}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!formState.isSubmitting) void form.handleSubmit(send)(event)
        }}
      >
        <FormNotices lacksTaxData={verdict.lacksTaxData} from={from} isKept={kept !== undefined} onRestart={restart} />
        <FormErrors
          attempt={attempts}
          errors={[...problems, ...fieldErrors(mistakes, now)]}
          {...(problems.length > 0 ? { title: 'That did not work' } : {})}
        />
        <fieldset className={classes.part}>
          <legend>What flies where</legend>
          <SelectField
            label="Rocket"
            placeholder="Choose a rocket"
            options={rockets.map(({ id, name, model: kind, capacity, range }) => ({
              value: id,
              label: `${name} (${kind}) · ${capacity} seats · reaches ${destinationName(range)}`,
            }))}
            error={errorAt('rocketId')}
            {...rocketField}
          />
          <SelectField
            label="Destination"
            placeholder="Choose a destination"
            options={destinations.map((one, index) => ({
              value: one,
              label:
                index > reach ? `${destinationName(one)} – beyond the reach of ${rocket?.name}` : destinationName(one),
              disabled: index > reach,
            }))}
            error={errorAt('destination')}
            {...register('destination')}
          />
        </fieldset>
        <fieldset className={classes.part}>
          <legend>From where and when</legend>
          <SelectField
            label="Spaceport"
            placeholder="Choose a spaceport"
            options={spaceports.map(({ id, name, location }) => ({ value: id, label: `${name}, ${location}` }))}
            error={errorAt('spaceportId')}
            {...register('spaceportId')}
          />
          <ZonedFields
            value={draft}
            spaceport={spaceport}
            dayField={register('day')}
            timeField={register('time')}
            // Which launch is in the way stands in the summary, with a link.
            error={verdict.conflicts.length > 0 ? `${rocket?.name ?? 'The rocket'} is busy then.` : errorAt('day')}
            timeError={errorAt('time')}
          />
        </fieldset>
        <fieldset className={classes.part}>
          <legend>Seats and price</legend>
          <div className={classes.three}>
            <TextField
              label="Price a seat"
              hint="In US dollars"
              inputMode="decimal"
              autoComplete="off"
              error={errorAt('pricePerSeat')}
              {...register('pricePerSeat')}
            />
            <TextField
              label="Seats on sale"
              inputMode="numeric"
              autoComplete="off"
              hint={rocket ? `${rocket.capacity} at the most` : 'As many as the rocket has, or fewer'}
              error={errorAt('totalSeats')}
              {...register('totalSeats')}
            />
            <TextField
              label="Minimum (optional)"
              inputMode="numeric"
              autoComplete="off"
              hint="Seats sold that make it viable"
              error={errorAt('minimumSeats')}
              {...register('minimumSeats')}
            />
          </div>
        </fieldset>
        <div className={classes.end}>
          <SubmitButton size="md" pending={formState.isSubmitting} pendingLabel="Scheduling…">
            Schedule the launch
          </SubmitButton>
          <ButtonLink to="/launches" variant="default" size="md">
            Not now
          </ButtonLink>
        </div>
        <UnsavedGuard when={() => isDirty && !isKept.current} />
      </form>
      <Summary draft={draft} rocket={rocket} spaceport={spaceport} verdict={verdict} />
    </div>
  )
}

function fieldErrors(shown: ReturnType<typeof mistakesOf>, now: ReturnType<typeof mistakesOf>) {
  return Object.entries(now).flatMap(([field, message]) =>
    shown[field as keyof LaunchDraft] && message ? [{ field, message }] : [],
  )
}
