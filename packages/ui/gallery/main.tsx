import { createRoot } from 'react-dom/client'
import {
  AppShell,
  type AstroApp,
  AstroProvider,
  Brand,
  ColorSchemeSwitch,
  CommandPalette,
  Container,
  NotificationBell,
  ShortcutsHelp,
  Text,
  Toasts,
  UserMenu,
} from '../src/index.ts'
import { DataPart } from './data-part.tsx'
import { FiguresPart } from './figures-part.tsx'
import { FormsPart } from './forms-part.tsx'
import { now } from './sample.ts'
import { SpacePart } from './space-part.tsx'
import { StatesPart } from './states-part.tsx'

const search = new URLSearchParams(location.search)
const app = (search.get('app') ?? 'traveler') as AstroApp
const parts = { space: SpacePart, forms: FormsPart, data: DataPart, figures: FiguresPart, states: StatesPart }
const only = search.get('part') as keyof typeof parts | null
const shown = only ? [parts[only]] : Object.values(parts)

const nav = [
  { label: 'Launches', href: '#launches', active: true },
  { label: 'My trips', href: '#trips' },
  { label: 'Notifications', href: '#notes', badge: 3 },
]
const commands = [
  { id: 'go', label: 'Launches', group: 'Go to', onSelect: () => undefined, shortcut: 'g l' },
  { id: 'trips', label: 'My trips', group: 'Go to', onSelect: () => undefined },
  { id: 'moon', label: 'Kestrel IV to the Moon', group: 'Launches', hint: '12 Mar 2031', onSelect: () => undefined },
]

function Gallery() {
  return (
    <AstroProvider app={app} clock={() => now}>
      <AppShell
        brand={<Brand />}
        nav={nav}
        actions={
          <>
            <ColorSchemeSwitch />
            <NotificationBell unread={12} href="#notes" />
            <UserMenu
              name="Ada Lovelace"
              detail="ada@example.org"
              items={[
                { label: 'Profile', href: '#profile' },
                { label: 'Sign out', onSelect: () => undefined },
              ]}
            />
          </>
        }
        footer={
          <Container size="xl" py="lg">
            <Text c="dimmed">AstroBookings design system</Text>
          </Container>
        }
      >
        <Container size="xl">
          <h1>Gallery</h1>
          {shown.map((Part, index) => (
            <Part key={index} />
          ))}
        </Container>
      </AppShell>
      <CommandPalette commands={commands} />
      <ShortcutsHelp shortcuts={[{ keys: ['g', 'l'], does: 'Go to launches', group: 'Go to' }]} />
      <Toasts />
    </AstroProvider>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
