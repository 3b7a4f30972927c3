import * as v from 'valibot'
import { EMPTY_DRAFT, LaunchDraftSchema, type LaunchDraft } from './launch-draft.ts'

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

export interface DraftStore {
  /** What was typed before; undefined when there is nothing. */
  readonly load: () => LaunchDraft | undefined
  /** Whether it is kept: a storage may be full, or refused. */
  readonly save: (draft: LaunchDraft) => boolean
  readonly clear: () => void
}

/** Keeps a launch in the making in this browser, one for each launch that is duplicated and one for new ones. */
export function draftStore(agencyId: string, from: string | undefined, storage: Storage): DraftStore {
  const key = `astro-launch-draft:${agencyId}:${from ?? ''}`
  return {
    load: () => quietly(() => read(storage.getItem(key))),
    save: (draft) =>
      quietly(() => {
        storage.setItem(key, JSON.stringify(draft))
        return true
      }) ?? false,
    clear: () => quietly(() => storage.removeItem(key)),
  }
}

function read(kept: string | null): LaunchDraft | undefined {
  if (kept === null) return undefined
  const parsed = v.safeParse(LaunchDraftSchema, JSON.parse(kept))
  const isEmpty = parsed.success && Object.keys(EMPTY_DRAFT).every((name) => !parsed.output[name as keyof LaunchDraft])
  return parsed.success && !isEmpty ? parsed.output : undefined
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
