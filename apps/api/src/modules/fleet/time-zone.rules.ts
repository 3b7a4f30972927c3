const NAME = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/

const names = new Map(Intl.supportedValuesOf('timeZone').map((name) => [name.toLowerCase(), name]))

/** The time zone that somebody means, spelled as in the IANA database; null when there is none. Offsets are no zones. */
export function timeZoneNamed(typed: string): string | null {
  const name = typed.trim()
  if (!NAME.test(name)) return null
  const known = names.get(name.toLowerCase())
  if (known !== undefined) return known
  try {
    // Other names of the same zones, and UTC, are not listed but understood.
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
    return timeZone === '' ? null : name
  } catch {
    return null
  }
}
