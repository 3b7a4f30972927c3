/** Where to go after log-in: a path of this app, never another site (`//evil.example`, `/\evil.example`). */
export function safeReturnTo(target: string | undefined, fallback = '/trips'): string {
  if (!target || !/^\/(?![/\\])/.test(target)) return fallback
  return target.startsWith('/log-in') || target.startsWith('/sign-up') ? fallback : target
}
