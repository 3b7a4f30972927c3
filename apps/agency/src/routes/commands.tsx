import { CommandPalette, ShortcutsHelp, useJumps, type Command } from '@astro/ui'
import { useRouter } from '@tanstack/react-router'
import { useViewer } from '../session/viewer.ts'
import { PLACES } from './navigation.tsx'

const JUMPS = Object.fromEntries(PLACES.map(({ key, href }) => [key, href]))

/** Everything reachable by typing (⌘K), by `g` and a letter, and the list of shortcuts (`?`). */
export function Commands() {
  const router = useRouter()
  const { viewer } = useViewer()
  const go = (to: string) => void router.navigate({ to })
  useJumps(viewer ? JUMPS : {}, go)
  const entrance: Command[] = [
    { id: 'log-in', label: 'Log in', group: 'Go to', onSelect: () => go('/log-in') },
    { id: 'sign-up', label: 'Open an agency account', group: 'Go to', onSelect: () => go('/sign-up') },
  ]
  const deeds: Command[] = [
    { id: 'schedule', label: 'Schedule a launch', group: 'Do', keywords: 'new', onSelect: () => go('/launches/new') },
    {
      id: 'import',
      label: 'Import launches',
      group: 'Do',
      keywords: 'csv upload',
      onSelect: () => go('/launches/import'),
    },
    {
      id: 'add-rocket',
      label: 'Add a rocket',
      group: 'Do',
      keywords: 'new fleet',
      onSelect: () => void router.navigate({ to: '/fleet/$rocketId', params: { rocketId: 'new' } }),
    },
  ]
  const places: Command[] = PLACES.map(({ label, href, key, keywords, icon }) => ({
    id: href,
    label,
    keywords,
    icon,
    group: 'Go to',
    shortcut: `g ${key}`,
    onSelect: () => go(href),
  }))
  return (
    <>
      <CommandPalette commands={viewer ? [...places, ...deeds] : entrance} />
      <ShortcutsHelp
        shortcuts={
          viewer
            ? [
                ...PLACES.map(({ label, key }) => ({ keys: ['g', key], does: label, group: 'Go to' })),
                { keys: ['j', 'k'], does: 'Move between rows', group: 'Tables' },
                { keys: ['Enter'], does: 'Open the row', group: 'Tables' },
              ]
            : []
        }
      />
    </>
  )
}
