import { formatTimeSeconds, Notice, Panel, SubmitButton, TextField, type StatusTone } from '@astro/ui'
import { now } from '@astro/web/time/clock.ts'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import classes from './launch.module.css'
import type { ManifestEntry } from './manifest.tsx'
import { checkPass, importPassKey, type PassVerdict } from './pass-check.ts'

export interface PassPanelProps {
  readonly launchId: string
  readonly passKey: string
  readonly entries: readonly ManifestEntry[]
  /** Whose pass was checked, and when. */
  readonly aboard: ReadonlyMap<string, string>
  readonly onAboard: (passengerId: string, at: string) => void
}

interface Words {
  readonly tone: StatusTone
  readonly title: string
  readonly text: string
}

/** Checks boarding passes as they are scanned or pasted: by the public key and the manifest, without the network. */
export function PassPanel({ launchId, passKey, entries, aboard, onAboard }: PassPanelProps) {
  const [key, setKey] = useState<CryptoKey | null>()
  const [words, setWords] = useState<Words>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    let isOver = false
    // Browsers check signatures on secure origins only, and the oldest of them not these.
    const made = globalThis.crypto?.subtle ? importPassKey(passKey) : Promise.reject(new Error('no crypto'))
    made.then(
      (imported) => !isOver && setKey(imported),
      () => !isOver && setKey(null),
    )
    return () => {
      isOver = true
    }
  }, [passKey])
  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = field.current?.value.trim() ?? ''
    if (!key || text === '') return
    const verdict = await checkPass(text, key, { id: launchId, passengers: entries })
    const before = verdict.kind === 'valid' ? aboard.get(verdict.passenger.passengerId) : undefined
    setWords(wordsOf(verdict, before))
    if (verdict.kind === 'valid' && !before)
      onAboard(verdict.passenger.passengerId, formatTimeSeconds(new Date(now()).toISOString()))
    // The next pass is scanned over this one.
    field.current?.select()
  }
  return (
    <Panel title="Check boarding passes" className={classes.passes}>
      {key === null ? (
        <Notice tone="warn" title="This browser cannot check passes">
          Open this page by https in a current browser; until then compare names with the list.
        </Notice>
      ) : (
        <form className={classes.passForm} onSubmit={(event) => void check(event)} noValidate>
          <TextField
            ref={field}
            label="Text of the QR code"
            hint="Scan it into this field, or paste it. Works without the network once this page is open."
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            className={classes.passField ?? ''}
          />
          <SubmitButton variant="default">Check</SubmitButton>
        </form>
      )}
      <div className={classes.verdict} role="status">
        {words ? (
          <Notice tone={words.tone} title={words.title}>
            {words.text}
          </Notice>
        ) : (
          <p className={classes.dim}>
            {aboard.size} of {entries.length} checked
          </p>
        )}
      </div>
    </Panel>
  )
}

function wordsOf(verdict: PassVerdict<ManifestEntry>, before: string | undefined): Words {
  switch (verdict.kind) {
    case 'valid': {
      const { fullName, seatNumber, bookingReference } = verdict.passenger
      const moved =
        verdict.seatOnPass === seatNumber ? '' : ` The pass says seat ${verdict.seatOnPass}; the list counts.`
      if (before)
        return {
          tone: 'warn',
          title: `Checked before, at ${before}`,
          text: `${fullName}, seat ${seatNumber}. Is it a copy?`,
        }
      return {
        tone: 'good',
        title: `Valid: ${fullName}, seat ${seatNumber}`,
        text: `Booking ${bookingReference}.${moved}`,
      }
    }
    case 'unpaid':
      return {
        tone: 'bad',
        title: `Not paid: ${verdict.passenger.fullName}`,
        text: 'The booking has not been paid, so this pass does not count.',
      }
    case 'wrongLaunch':
      return {
        tone: 'bad',
        title: 'Another launch',
        text: `It is a real pass of booking ${verdict.claim.reference}, but for another launch.`,
      }
    case 'notOnManifest':
      return {
        tone: 'bad',
        title: 'Not on the list',
        text: `It is a real pass of booking ${verdict.claim.reference}, but nobody with it flies: the seat was cancelled, or this list is older than the booking. Reload the page to be sure.`,
      }
    case 'forged':
      return { tone: 'bad', title: 'Forged', text: 'We did not sign this pass, or it was changed since.' }
    case 'noPass':
      return { tone: 'warn', title: 'Not a boarding pass', text: 'Scan the whole QR code; its text begins with AB1.' }
  }
}
