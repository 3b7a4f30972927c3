import { CLIENT_APPS, type ClientApp, type SessionCookie } from '../context/index.ts'

const APP_COOKIES = new Map<ClientApp, string>([
  ['traveler', 'astro_traveler'],
  ['agency', 'astro_agency'],
  ['office', 'astro_office'],
  ['ops', 'astro_ops'],
])
const SCRIPT_COOKIE = 'astro_session'

/** The app that a client says it is. */
export function clientApp(name: unknown): ClientApp {
  return CLIENT_APPS.find((app) => app === name) ?? 'script'
}

/**
 * The session's token from a Cookie header: the app's own cookie; without an app's name `astro_session`, or
 * else the only app's cookie there is (a download link, a WebSocket that names no app).
 */
export function sessionToken(header: string | undefined, app: ClientApp): string | null {
  if (header === undefined || !header.includes('astro_')) return null
  const sent = new Map(header.split(';').map(pair))
  const own = APP_COOKIES.get(app)
  if (own !== undefined) return sent.get(own) || null
  const script = sent.get(SCRIPT_COOKIE)
  if (script) return script
  const tokens = [...APP_COOKIES.values()].flatMap((name) => sent.get(name) || [])
  return tokens.length === 1 ? (tokens[0] ?? null) : null
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

/** A token is base64url, so that it needs no quoting; anything else would be a mistake of ours. */
const TOKEN = /^[\w-]*$/

/** Writes the app's session cookie into an answer through `send`, which takes a Set-Cookie value. */
export function sessionCookie(app: ClientApp, secure: boolean, send: (value: string) => void): SessionCookie {
  const name = APP_COOKIES.get(app) ?? SCRIPT_COOKIE
  const write = (token: string, expiresAt: Date): void => {
    if (!TOKEN.test(token)) throw new Error('A session token holds characters that a cookie cannot.')
    // Strict is enough even for links in mails: the page that opens asks for its data itself, from its own site.
    send(
      `${name}=${token}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`,
    )
  }
  return { set: write, clear: () => write('', new Date(0)) }
}
