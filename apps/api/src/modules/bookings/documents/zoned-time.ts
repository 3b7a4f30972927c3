import type { ICalDateTimeValue } from 'ical-generator'

/**
 * An instant as clocks in a zone show it, for ical-generator: of a plain Date it would take what the server's own clock
 * shows. It asks for two formats.
 */
export function zonedTime(instant: Date, timeZone: string): ICalDateTimeValue {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' } as const
  const parts = new Intl.DateTimeFormat('en-GB', options).formatToParts(instant)
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value.padStart(2, '0')]))
  const shown: Readonly<Record<string, string>> = {
    yyyyLLdd: `${part['year']}${part['month']}${part['day']}`,
    HHmmss: `${part['hour']}${part['minute']}${part['second']}`,
  }
  const zoned = {
    isValid: true,
    zone: { type: 'iana' },
    setZone: () => zoned,
    toFormat: (format: string) => shown[format] ?? '',
    toJSDate: () => instant,
    toJSON: () => instant.toISOString(),
    toString: () => instant.toISOString(),
  }
  return zoned
}
