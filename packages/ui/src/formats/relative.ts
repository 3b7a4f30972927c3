const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const steps: readonly [number, number, string, string][] = [
  // below, unit, one, many
  [minute, second, 's', 's'],
  [hour, minute, 'min', 'min'],
  [day, hour, 'h', 'h'],
  [45 * day, day, 'day', 'days'],
  [545 * day, 30.44 * day, 'month', 'months'],
]

function amount(milliseconds: number): string {
  const [, unit, one, many] = steps.find(([below]) => milliseconds < below) ?? [Infinity, 365.25 * day, 'year', 'years']
  const count = Math.max(1, Math.floor(milliseconds / unit))
  return `${count} ${count === 1 ? one : many}`
}

/** "12 s ago", "in 3 days", "just now". `now` is milliseconds since 1970. */
export function formatRelative(iso: string, now: number): string {
  const difference = Date.parse(iso) - now
  if (Math.abs(difference) < 3 * second) return 'just now'
  return difference > 0 ? `in ${amount(difference)}` : `${amount(-difference)} ago`
}

/** Milliseconds to the two largest units: "9 min 32 s", "3 days 4 h", "850 ms". */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < second) return `${Math.max(0, Math.round(milliseconds))} ms`
  const units: readonly [number, string, string][] = [
    [day, 'day', 'days'],
    [hour, 'h', 'h'],
    [minute, 'min', 'min'],
    [second, 's', 's'],
  ]
  const first = units.findIndex(([size]) => milliseconds >= size)
  let rest = milliseconds
  const words = units.slice(first, first + 2).map(([size, one, many]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
  })
  return words.filter(Boolean).join(' ')
}

/** Seconds as a clock: "09:32", "1:02:05". Negative counts as 0. */
export function formatClock(seconds: number): string {
  const total = Math.max(0, Math.ceil(seconds))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(total / 3600)
  const rest = `${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
