import { createTheme, type MantineThemeOverride } from '@mantine/core'
import { beam, dark, ember, gray, iris, red, tide } from './colors.ts'

/** The four members of the family. */
export type AstroApp = 'traveler' | 'agency' | 'office' | 'ops'

const accents: Record<AstroApp, string> = { traveler: 'ember', agency: 'tide', office: 'iris', ops: 'beam' }

const text = "'Inter Variable', 'Inter Fallback', system-ui, sans-serif"
const headings = "'Space Grotesk Variable', 'Space Grotesk Fallback', system-ui, sans-serif"

function headingSizes(generous: boolean) {
  return {
    h1: {
      fontSize: generous ? 'clamp(2.1rem, 1.4rem + 3vw, 3.75rem)' : '1.625rem',
      lineHeight: generous ? '1.06' : '1.2',
    },
    h2: { fontSize: generous ? 'clamp(1.5rem, 1.2rem + 1.3vw, 2.125rem)' : '1.25rem', lineHeight: '1.18' },
    h3: { fontSize: generous ? '1.3125rem' : '1.0625rem', lineHeight: '1.28' },
    h4: { fontSize: generous ? '1.125rem' : '0.9375rem', lineHeight: '1.35' },
  }
}

/** Mantine theme of one app: the same bones, its own accent and density. */
export function appTheme(app: AstroApp): MantineThemeOverride {
  const generous = app === 'traveler'
  return createTheme({
    colors: { ember, tide, iris, beam, red, gray, dark },
    primaryColor: accents[app],
    primaryShade: { light: 8, dark: 8 },
    autoContrast: true,
    black: '#171d31',
    fontFamily: text,
    fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    headings: { fontFamily: headings, fontWeight: '600', textWrap: 'balance', sizes: headingSizes(generous) },
    defaultRadius: generous ? 'md' : 'sm',
    radius: { xs: '3px', sm: '6px', md: '10px', lg: '16px', xl: '28px' },
    fontSizes: {
      xs: '0.8125rem',
      sm: '0.875rem',
      md: generous ? '1rem' : '0.9375rem',
      lg: '1.125rem',
      xl: '1.3125rem',
    },
    cursorType: 'pointer',
    respectReducedMotion: true,
  })
}
