import { useCallback, useMemo, useState } from 'react'
import * as v from 'valibot'
import { isSameView, ViewSchema, type LaunchesView } from './launches-state.ts'

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>

const SavedViewSchema = v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)), view: ViewSchema })
export type SavedView = v.InferOutput<typeof SavedViewSchema>

/** As many as one can choose from at a glance. */
export const MOST_VIEWS = 12

/** Views that everybody has. */
export const READY_VIEWS: readonly SavedView[] = [
  { name: 'Open', view: {} },
  { name: 'Below minimum', view: { below: '1' } },
  { name: 'Flown', view: { status: 'COMPLETED', sort: 'date-desc' } },
  { name: 'All', view: { status: 'ANY', sort: 'date-desc' } },
]

export interface ViewStore {
  readonly load: () => SavedView[]
  readonly save: (views: readonly SavedView[]) => void
}

/** An agency's named filters, kept in this browser. A storage that refuses costs them, nothing else. */
export function viewStore(agencyId: string, storage: Storage): ViewStore {
  const key = `astro-launch-views:${agencyId}`
  return {
    load: () => {
      const parsed = v.safeParse(
        v.array(SavedViewSchema),
        quietly(() => JSON.parse(storage.getItem(key) ?? '[]')),
      )
      return parsed.success ? parsed.output.slice(0, MOST_VIEWS) : []
    },
    save: (views) => quietly(() => storage.setItem(key, JSON.stringify(views))),
  }
}

/** With this name, or in its place when there is one of that name. */
export function withView(views: readonly SavedView[], added: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name.toLowerCase() !== added.name.toLowerCase()), added].slice(-MOST_VIEWS)
}

export interface SavedViews {
  readonly own: readonly SavedView[]
  /** The view that shows exactly this. */
  readonly current: (view: LaunchesView) => SavedView | undefined
  readonly add: (view: SavedView) => void
  readonly remove: (name: string) => void
}

export function useSavedViews(agencyId: string): SavedViews {
  const store = useMemo(() => viewStore(agencyId, localStorage), [agencyId])
  const [own, setOwn] = useState(store.load)
  const keep = useCallback(
    (views: SavedView[]) => {
      store.save(views)
      setOwn(views)
    },
    [store],
  )
  return {
    own,
    current: (view) => [...own, ...READY_VIEWS].find((one) => isSameView(one.view, view)),
    add: (view) => keep(withView(own, view)),
    remove: (name) => keep(own.filter((one) => one.name !== name)),
  }
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
