/** "Saturday, 1 May 2027", on the calendar of a zone. */
export function longDate(instant: Date, timeZone: string): string {
  return inZone(instant, timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** "1 May 2027". */
export function shortDate(instant: Date, timeZone: string): string {
  return inZone(instant, timeZone, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** "14:00". */
export function timeOfDay(instant: Date, timeZone: string): string {
  return inZone(instant, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** "GMT-3": how clocks in a zone stand at an instant. */
export function zoneOffset(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(instant)
  return (
    parts
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace('GMT', 'UTC')
      .replace('-', '−') ?? 'UTC'
  )
}

/** "America/Cayenne" as people read it: "Cayenne". */
export function zoneTown(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

/** "$250,000.00" of a decimal string; a minus sign where one belongs. */
export function dollars(amount: string): string {
  const [, minus, whole = '0', cents = '00'] = /^(-?)(\d+)\.(\d\d)$/.exec(amount) ?? []
  return `${minus ? '−' : ''}$${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}

function inZone(instant: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(instant)
}
