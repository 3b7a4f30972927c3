interface Change {
  readonly to: string
  readonly previousDate: string | null
  readonly reason: string | null
}

/** Of the newest delay: when it was to leave before, and why it is delayed. The history comes oldest first. */
export function delayOf(history: readonly Change[]): { before: string | null; reason: string | null } {
  const last = history.findLast(({ to }) => to === 'DELAYED')
  return { before: last?.previousDate ?? null, reason: last?.reason ?? null }
}
