import type { Profile, Setting } from './setting.ts'
import { DEVELOPMENT_SECRET, SETTINGS } from './settings.ts'

type ValueOf<S> = S extends Setting<infer T> ? T : never

/** All settings, read and checked once at the start of a process. */
export type Config = { readonly [K in keyof typeof SETTINGS]: ValueOf<(typeof SETTINGS)[K]> }

/** Thrown when settings are wrong or missing; the message names every one of them. */
export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'a setting is' : `${problems.length} settings are`
    const list = problems.map((problem) => `  - ${problem}`).join('\n')
    super(
      `AstroBookings cannot start: ${count} wrong or missing.\n${list}\nEvery setting is described in .env.example.`,
    )
    this.name = 'ConfigError'
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings from an environment. An empty value counts as not set.
 * Throws a ConfigError that names all wrong and missing settings at once; values of secrets are never shown.
 */
export function loadConfig(env: Environment = process.env): Config {
  const problems: string[] = []
  const profile: Profile = env.NODE_ENV === 'production' ? 'production' : 'development'
  const entries = Object.entries<Setting<unknown>>(SETTINGS).map(([key, setting]) => {
    const value = read(setting, env[setting.name], profile, problems)
    return [key, value] as const
  })
  const config = Object.fromEntries(entries) as Config
  if (problems.length === 0) problems.push(...contradictions(config))
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.freeze(config)
}

function read(setting: Setting<unknown>, given: string | undefined, profile: Profile, problems: string[]): unknown {
  if (given === undefined || given.trim() === '') {
    const fallback = setting.defaults[profile]
    if (fallback === undefined) problems.push(`${setting.name} is missing: ${setting.about}`)
    return fallback
  }
  try {
    return setting.parse(given.trim())
  } catch {
    const shown = setting.secret ? '' : ` (it is "${given}")`
    problems.push(`${setting.name} must be ${setting.expected}${shown}`)
    return undefined
  }
}

/** What single settings cannot know of each other. */
function contradictions(config: Config): string[] {
  const problems: string[] = []
  const production = config.profile === 'production'
  if (production && config.signingSecret === DEVELOPMENT_SECRET) {
    problems.push('SIGNING_SECRET is the one for development: make one of your own')
  }
  if (production && config.inbox) problems.push('INBOX must be off in production: it shows everybody’s mail')
  if (production && config.cookieSecure && !config.publicOrigin.startsWith('https://')) {
    problems.push('PUBLIC_ORIGIN must start with https:// while COOKIE_SECURE is on')
  }
  if (!config.inbox && config.smtpUrl === null)
    problems.push('SMTP_URL is missing: with INBOX off no mail could be sent')
  return problems
}
