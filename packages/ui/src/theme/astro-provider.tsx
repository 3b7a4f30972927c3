import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/global.layer.css'
import { type ReactNode, useMemo } from 'react'
import { ClockContext } from '../lib/clock.ts'
import { AppContext } from './app-context.ts'
import { appTheme, type AstroApp } from './app-theme.ts'
import './fonts.css'
import './global.css'
import { resolveTokens } from './tokens.ts'

export interface AstroProviderProps {
  app: AstroApp
  children: ReactNode
  /** Milliseconds since 1970: for tests, or to follow the server's clock. */
  clock?: () => number
}

const systemClock = () => Date.now()

/**
 * Root of every app: theme, tokens, fonts and the kept colour scheme.
 * The scheme is kept per app in localStorage (nothing else is); ops starts dark, the others follow the system.
 */
export function AstroProvider({ app, children, clock = systemClock }: AstroProviderProps) {
  const theme = useMemo(() => appTheme(app), [app])
  const manager = useMemo(() => localStorageColorSchemeManager({ key: `astro-scheme-${app}` }), [app])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveTokens}
      // All variables come from the theme at run time: saves shipping Mantine's 4 kB (gzip) of default variables as CSS.
      deduplicateCssVariables={false}
      colorSchemeManager={manager}
      defaultColorScheme={app === 'ops' ? 'dark' : 'auto'}
    >
      <AppContext value={app}>
        <ClockContext value={clock}>{children}</ClockContext>
      </AppContext>
    </MantineProvider>
  )
}
