import { Countdown } from '@astro/ui'
import type { HoldDraft } from './draft.ts'

/** How long the seats are still kept; warns two minutes before the end. */
export function HoldBar({ hold, onEnd }: { hold: HoldDraft; onEnd: () => void }) {
  return <Countdown key={hold.id} until={hold.expiresAt} label="Seats are kept for" onEnd={onEnd} />
}
