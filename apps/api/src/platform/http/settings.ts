/** The settings of the HTTP server; `Config` holds at least these. */
export interface HttpSettings {
  readonly rateLimits: 'lenient' | 'strict'
  /** The address people use, for example `https://astrobookings.example`. */
  readonly publicOrigin: string
  /** How many proxies in front are believed about the caller's address. */
  readonly trustedProxies: number
  readonly redisUrl?: string | null | undefined
  readonly cookieSecure: boolean
}

/** The logger's door, as far as it is used here. */
export interface HttpLog {
  info(component: string, message: string, fields?: Record<string, unknown>): void
  warning(component: string, message: string, fields?: Record<string, unknown>): void
  error(component: string, message: string, fields?: Record<string, unknown>): void
}
