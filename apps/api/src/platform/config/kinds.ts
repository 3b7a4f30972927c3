/** How the text of a setting becomes a value. `parse` throws an Error whose message completes "must be …". */
export interface Kind<T> {
  /** Completes "must be …", and stands in .env.example. */
  readonly expected: string
  parse(text: string): T
}

function kind<T>(expected: string, parse: (text: string) => T | undefined): Kind<T> {
  return {
    expected,
    parse: (given) => {
      const value = parse(given)
      if (value === undefined) throw new Error(expected)
      return value
    },
  }
}

/** Free text of at least `minLength` characters. */
export function text(minLength = 1): Kind<string> {
  const expected = minLength > 1 ? `a text of at least ${minLength} characters` : 'a text'
  return kind(expected, (given) => (given.length >= minLength ? given : undefined))
}

/** A whole number within both bounds. */
export function integer(min: number, max: number): Kind<number> {
  return kind(`a whole number from ${min} to ${max}`, (given) => {
    const value = Number(given)
    return /^\d+$/.test(given) && value >= min && value <= max ? value : undefined
  })
}

/** One of a few words. */
export function choice<const T extends readonly string[]>(...words: T): Kind<T[number]> {
  return kind(`one of ${words.join(', ')}`, (given): T[number] | undefined => words.find((word) => word === given))
}

/** `on` or `off`; the usual other spellings are understood. */
export function toggle(): Kind<boolean> {
  return kind('on or off', (given) => {
    if (['on', 'true', '1', 'yes'].includes(given.toLowerCase())) return true
    if (['off', 'false', '0', 'no'].includes(given.toLowerCase())) return false
    return undefined
  })
}

/** An address with one of the given schemes, for example `url('redis', 'rediss')`. */
export function url(...schemes: readonly string[]): Kind<string> {
  return kind(`an address starting with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`, (given) => {
    const scheme = URL.canParse(given) ? new URL(given).protocol.slice(0, -1) : undefined
    return scheme !== undefined && schemes.includes(scheme) ? given : undefined
  })
}

/** Scheme, host and port of a web site, nothing behind it. */
export function origin(): Kind<string> {
  return kind('an origin like https://booking.example, without a path', (given) => {
    if (!/^https?:\/\//.test(given) || !URL.canParse(given)) return undefined
    const parsed = new URL(given)
    return parsed.pathname === '/' && parsed.search === '' && parsed.hash === '' ? parsed.origin : undefined
  })
}
