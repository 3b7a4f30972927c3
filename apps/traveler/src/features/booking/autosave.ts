import * as v from 'valibot'
import { DraftSchema, EMPTY_DRAFT, type BookingDraft } from './draft.ts'

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Drafts live as long as their tab, one for each launch and traveler; nothing secret is in them. */
const keyOf = (launchId: string, viewerId: string) => `astro-booking:${viewerId}:${launchId}`

export interface Autosave {
  readonly load: () => BookingDraft
  readonly save: (draft: BookingDraft) => void
  readonly clear: () => void
}

/** Keeps a booking in the making. A storage that is full or refused costs the autosave, not the booking. */
export function autosave(launchId: string, viewerId: string, storage: Storage): Autosave {
  const key = keyOf(launchId, viewerId)
  return {
    load: () => quietly(() => read(storage.getItem(key))) ?? EMPTY_DRAFT,
    save: (draft) => quietly(() => storage.setItem(key, JSON.stringify(draft))),
    clear: () => quietly(() => storage.removeItem(key)),
  }
}

function read(kept: string | null): BookingDraft | undefined {
  if (kept === null) return undefined
  const parsed = v.safeParse(DraftSchema, JSON.parse(kept))
  return parsed.success ? parsed.output : undefined
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
