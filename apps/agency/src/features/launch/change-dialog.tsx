import { faultOf } from '@astro/graphql'
import { CheckboxField, ConfirmDialog, Notice, showToast, TextareaField } from '@astro/ui'
import { momentOf, wallTime } from '@astro/web/time/zoned.ts'
import { useForm } from 'react-hook-form'
import type { LaunchChange } from '../../gql/graphql.ts'
import { problemOf, ZonedFields } from '../../shared/zoned-fields.tsx'
import { ChangeWords } from './change-words.tsx'
import classes from './launch.module.css'
import { useChange } from './use-change.ts'
import { useConsequences } from './use-consequences.ts'

export interface ChangeDialogProps {
  readonly change: LaunchChange
  readonly launch: {
    readonly id: string
    readonly slug: string
    readonly launchDate: string
    readonly rocket: { readonly name: string }
    readonly spaceport: { readonly name: string; readonly timeZone: string }
  }
  readonly onClose: () => void
  readonly onDone: () => void
}

const WORDS = {
  DELAY: {
    title: 'Delay the launch',
    verb: 'Delay the launch',
    done: 'The launch is delayed. Travelers are being told.',
  },
  ABORT: {
    title: 'Abort the launch',
    verb: 'Abort for good',
    done: 'The launch is aborted. Travelers are being told and refunded.',
  },
  COMPLETE: { title: 'Complete the launch', verb: 'It has flown', done: 'The launch is completed.' },
} as const

/** Asks before a launch is delayed, aborted or completed: the server says beforehand what that comes to. */
export function ChangeDialog({ change, launch, onClose, onDone }: ChangeDialogProps) {
  const { spaceport } = launch
  const { time } = wallTime(launch.launchDate, spaceport.timeZone)
  const form = useForm({ defaultValues: { day: '', time, reason: '', consent: false }, shouldFocusError: true })
  const { errors } = form.formState
  const values = form.watch()
  const moment = momentOf({ day: values.day, time: values.time }, spaceport.timeZone)
  const newDate = change === 'DELAY' && 'instant' in moment ? moment.instant : undefined
  const isAsked = change !== 'DELAY' || newDate !== undefined
  const dryRun = useConsequences(launch.slug, change, newDate)
  const { foreseen } = dryRun
  const agreed = { fingerprint: foreseen?.fingerprint ?? '', reason: values.reason.trim(), newDate }
  const { apply, pending, problem, hasMoved } = useChange(launch.id, change, agreed, dryRun.refetch)
  const refused = foreseen?.errors ?? []
  const dateError = refused.find(({ path }) => path?.includes('newDate'))?.message ?? errors.day?.message
  const confirm = form.handleSubmit(async () => {
    if (!foreseen || refused.length > 0 || pending) return
    if (!(await apply())) return
    showToast(WORDS[change].done, { tone: 'good' })
    onDone()
  })
  const elsewhere = refused.filter(({ path }) => !path?.includes('newDate')).map(({ message }) => message)
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`${WORDS[change].title}: ${launch.rocket.name}`}
      consequence={
        <div className={classes.foreseen} role="status" aria-busy={dryRun.loading || undefined}>
          {hasMoved ? (
            <Notice tone="warn" title="Something changed meanwhile">
              Bookings came or went while you were reading. This is what would happen now: look again, then confirm.
            </Notice>
          ) : null}
          {!isAsked ? (
            <p>Choose the new date, and you see here what the delay comes to.</p>
          ) : foreseen && refused.length === 0 ? (
            <>
              <p className={classes.foreseenLead}>What will happen:</p>
              <ChangeWords change={change} foreseen={foreseen} />
            </>
          ) : (
            <p>{refused.length > 0 ? 'It cannot be done like this.' : 'Working out what would happen…'}</p>
          )}
        </div>
      }
      confirmLabel={WORDS[change].verb}
      danger={change === 'ABORT'}
      onConfirm={() => void confirm()}
      pending={pending || (isAsked && dryRun.loading)}
      error={problem ?? (dryRun.error ? faultOf(dryRun.error).message : elsewhere.join(' ') || undefined)}
    >
      {change === 'COMPLETE' ? null : (
        <div className={classes.form}>
          {change === 'DELAY' ? (
            <ZonedFields
              value={values}
              spaceport={spaceport}
              dayField={form.register('day', {
                validate: (day) => (day === '' ? 'Choose the new date.' : (problemOf(moment, spaceport.name) ?? true)),
              })}
              timeField={form.register('time')}
              error={dateError}
            />
          ) : null}
          <TextareaField
            label="Reason"
            hint="In your words; travelers read it"
            autosize
            minRows={2}
            maxLength={500}
            error={errors.reason?.message}
            {...form.register('reason', {
              validate: (reason) => reason.trim() !== '' || 'Say why: travelers who booked will read it.',
            })}
          />
          {change === 'ABORT' ? (
            <CheckboxField
              label="I want to abort this launch for good"
              error={errors.consent?.message}
              {...form.register('consent', { validate: (isGiven) => isGiven || 'Tick this to confirm the abort.' })}
            />
          ) : null}
        </div>
      )}
    </ConfirmDialog>
  )
}
