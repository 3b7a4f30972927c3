import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DEMO_LOGINS, DEMO_PASSWORD } from '../../apps/api/seeds/demo-logins.ts'
import { ROOT } from './paths.ts'

const APPS = [
  { folder: 'traveler', path: '/', title: 'Travelers' },
  { folder: 'agency', path: '/agency', title: 'Agencies' },
  { folder: 'office', path: '/office', title: 'Back office' },
  { folder: 'ops', path: '/ops', title: 'IT operations' },
]

/** The addresses and, in development, one log-in per role. */
export function welcome(origin: string, env: NodeJS.ProcessEnv): string {
  const development = env.NODE_ENV !== 'production'
  const apps = APPS.filter(({ folder }) => existsSync(join(ROOT, 'apps', folder)))
  const addresses = [
    ...apps.map(({ title, path }) => [title, `${origin}${path}`] as const),
    ['GraphQL', `${origin}/graphql`] as const,
    ...(development && !env.SMTP_URL ? [['Inbox', `${origin}/inbox`] as const] : []),
  ]
  const lines = ['', 'AstroBookings is running.', '', ...table(addresses)]
  if (development) {
    const logins = DEMO_LOGINS.map(({ role, email, path }) => [role, `${email}   at ${path}`] as const)
    lines.push('', `Demo log-ins, all with the password  ${DEMO_PASSWORD}`, '', ...table(logins))
  }
  return [...lines, '', 'Ctrl-C stops everything. What the processes say is in .astro/logs.', ''].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
}
