import type { CSSVariablesResolver } from '@mantine/core'

type Variables = Record<string, string>

const shared: Variables = {
  '--astro-ease': 'cubic-bezier(0.2, 0.7, 0.2, 1)',
  '--astro-fast': '160ms',
  '--astro-slow': '240ms',
  '--astro-night': 'linear-gradient(180deg, #03050d 0%, #080e22 45%, #142449 82%, #3a4f86 100%)',
  '--astro-horizon': 'linear-gradient(90deg, #4fb4ff, #ffb36b 55%, #ff7a4a)',
}

const light: Variables = {
  '--mantine-color-body': '#f7f5f0',
  '--mantine-color-dimmed': '#5d6275',
  '--mantine-color-placeholder': '#656a7c',
  '--mantine-color-error': '#a81a3c',
  '--mantine-color-success': '#17693a',
  '--mantine-color-default-border': '#858387',
  '--mantine-color-disabled-color': '#696e80',
  '--astro-surface': '#ffffff',
  '--astro-surface-2': '#f1eee7',
  '--astro-hover': '#f3f0ea',
  '--astro-line': '#e0dcd2',
  '--astro-line-strong': '#858387',
  '--astro-text': '#171d31',
  '--astro-dim': '#5d6275',
  '--astro-shadow': '0 1px 2px rgb(23 29 49 / 6%), 0 12px 32px -12px rgb(23 29 49 / 18%)',
  '--astro-backdrop': 'rgb(16 22 44 / 48%)',
  '--astro-skeleton': '#e6e2d9',
  '--astro-good': '#17693a',
  '--astro-good-bg': '#e3f3e6',
  '--astro-warn': '#7d4a00',
  '--astro-warn-bg': '#fdf0d3',
  '--astro-bad': '#a81a3c',
  '--astro-bad-bg': '#fde8ec',
  '--astro-info': '#1b4f9c',
  '--astro-info-bg': '#e5eefb',
  '--astro-quiet': '#525769',
  '--astro-quiet-bg': '#ebe8e1',
  '--astro-leo': '#0b6199',
  '--astro-iss': '#7d5200',
  '--astro-moon': '#545c7e',
  '--astro-mars': '#a63a14',
}

const dark: Variables = {
  '--mantine-color-body': '#0a0f20',
  '--mantine-color-dimmed': '#a4aeca',
  '--mantine-color-placeholder': '#8a95b5',
  '--mantine-color-error': '#ff8fa6',
  '--mantine-color-success': '#7fdc9f',
  '--mantine-color-default-border': '#66719a',
  '--mantine-color-disabled-color': '#8a95b5',
  '--astro-surface': '#121931',
  '--astro-surface-2': '#1a2340',
  '--astro-hover': '#1a2341',
  '--astro-line': '#262f50',
  '--astro-line-strong': '#66719a',
  '--astro-text': '#e8ecf8',
  '--astro-dim': '#a4aeca',
  '--astro-shadow': '0 1px 2px rgb(0 0 0 / 40%), 0 16px 40px -12px rgb(0 0 0 / 60%)',
  '--astro-backdrop': 'rgb(2 4 12 / 68%)',
  '--astro-skeleton': '#1d2644',
  '--astro-good': '#7fdc9f',
  '--astro-good-bg': '#10301f',
  '--astro-warn': '#ffc768',
  '--astro-warn-bg': '#33260d',
  '--astro-bad': '#ff9db1',
  '--astro-bad-bg': '#3a1220',
  '--astro-info': '#9cc7ff',
  '--astro-info-bg': '#13264a',
  '--astro-quiet': '#b4bdd6',
  '--astro-quiet-bg': '#20294a',
  '--astro-leo': '#6cc9ff',
  '--astro-iss': '#f3c75b',
  '--astro-moon': '#cfd6ee',
  '--astro-mars': '#ff8d63',
}

/** Colour roles of the family as CSS variables; components name roles, never raw colours. */
export const resolveTokens: CSSVariablesResolver = (theme) => {
  const name = theme.primaryColor
  return {
    variables: shared,
    light: {
      ...light,
      '--astro-accent': `var(--mantine-color-${name}-8)`,
      '--astro-accent-bg': `var(--mantine-color-${name}-0)`,
    },
    dark: {
      ...dark,
      '--astro-accent': `var(--mantine-color-${name}-3)`,
      '--astro-accent-bg': `color-mix(in srgb, var(--mantine-color-${name}-6) 17%, #121931)`,
    },
  }
}
