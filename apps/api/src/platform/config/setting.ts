import type { Kind } from './kinds.ts'

/** `development` is what `npm start` runs, `production` is `NODE_ENV=production`. */
export type Profile = 'development' | 'production'

/** The parts of the product a setting belongs to, in the order of .env.example. */
export const DOMAINS = ['process', 'data', 'web', 'accounts', 'bookings', 'payments', 'mail'] as const
export type Domain = (typeof DOMAINS)[number]

/** One declared setting. Its value is `T`; `null` is among them when it may be left out. */
export interface Setting<T> {
  readonly name: string
  readonly domain: Domain
  readonly about: string
  /** Never shown in a message, never given a production default. */
  readonly secret: boolean
  readonly expected: string
  parse(text: string): T
  /** What holds when it is not set; `undefined` means that it must be set. */
  readonly defaults: Readonly<Record<Profile, T | undefined>>
}

interface Declaration {
  readonly name: string
  readonly domain: Domain
  readonly about: string
  readonly secret?: boolean
}

function declare<T>(declaration: Declaration, kind: Kind<T>, defaults: Record<Profile, T | undefined>): Setting<T> {
  const { name, domain, about, secret = false } = declaration
  return { name, domain, about, secret, expected: kind.expected, parse: (text) => kind.parse(text), defaults }
}

/** Has a default in both profiles; `production` when it differs there. */
export function withDefault<T>(
  declaration: Declaration,
  kind: Kind<T>,
  development: T,
  production = development,
): Setting<T> {
  return declare(declaration, kind, { development, production })
}

/** Production refuses to start without it; development may have a default. */
export function required<T>(declaration: Declaration, kind: Kind<T>, development?: T): Setting<T> {
  return declare(declaration, kind, { development, production: undefined })
}

/** May be left out: `null` then. `requiredIn` names the profile that insists on it. */
export function optional<T>(declaration: Declaration, kind: Kind<T>, requiredIn?: Profile): Setting<T | null> {
  return declare<T | null>(declaration, kind, {
    development: requiredIn === 'development' ? undefined : null,
    production: requiredIn === 'production' ? undefined : null,
  })
}
