const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}

function write(iso: string, options: Intl.DateTimeFormatOptions): string {
  return formatter('en-GB', { ...options, hourCycle: 'h23' }).format(new Date(iso))
}

const inZone = (zone: string | undefined) => (zone === undefined ? {} : { timeZone: zone })

/** The reader's own IANA zone. */
export function readerZone(): string {
  return formatter('en-GB', {}).resolvedOptions().timeZone
}

/** Short name of a zone at an instant: "EST", "GMT+5". Without a zone: the reader's. */
export function formatZone(iso: string, zone?: string): string {
  const parts = formatter('en-US', { timeZoneName: 'short', ...inZone(zone) }).formatToParts(new Date(iso))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC'
}

/** "12 Mar 2031, 14:05 EST". Without a zone: the reader's. */
export function formatInstant(iso: string, zone?: string): string {
  const date = write(iso, { day: 'numeric', month: 'short', year: 'numeric', ...inZone(zone) })
  return `${date}, ${formatTime(iso, zone)} ${formatZone(iso, zone)}`
}

/** "14:05". Without a zone: the reader's. */
export function formatTime(iso: string, zone?: string): string {
  return write(iso, { hour: '2-digit', minute: '2-digit', ...inZone(zone) })
}

/** "14:05:09", for logs. */
export function formatTimeSeconds(iso: string, zone?: string): string {
  return write(iso, { hour: '2-digit', minute: '2-digit', second: '2-digit', ...inZone(zone) })
}

/** "Wednesday 12 March 2031", the calendar day at the launch site. */
export function formatLaunchDate(iso: string, zone?: string): string {
  return write(iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...inZone(zone) }).replace(
    ',',
    '',
  )
}

/** "12 Mar 2031", the calendar day of an instant. */
export function formatDay(iso: string, zone?: string): string {
  return write(iso, { day: 'numeric', month: 'short', year: 'numeric', ...inZone(zone) })
}

/** A date without a time, "2031-03-12", to "12 March 2031". It has no zone and never shifts. */
export function formatDate(date: string): string {
  return write(`${date.slice(0, 10)}T00:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
