import type { Destination } from '../fleet/index.ts'
import { inPlainLetters } from './plain-letters.ts'

export interface SlugParts {
  readonly rocketName: string
  readonly spaceportName: string
  readonly destination: Destination
  readonly launchDate: Date
  /** The spaceport's, an IANA name: the date in the slug is the one on its calendar. */
  readonly timeZone: string
}

const MAX_PART = 60

/**
 * A launch's public address: rocket, spaceport, destination and date, in lower-case letters, digits and hyphens
 * (SPEC rule 7). When `isTaken` says so a number follows. Ask once, when the launch is scheduled: it stays.
 */
export function slugOf(parts: SlugParts, isTaken: (slug: string) => boolean = () => false): string {
  const names = [parts.rocketName, parts.spaceportName, parts.destination].map(hyphenated).filter((part) => part !== '')
  const slug = [...names, localDate(parts.launchDate, parts.timeZone)].join('-')
  if (!isTaken(slug)) return slug
  for (let number = 2; ; number += 1) {
    const numbered = `${slug}-${number}`
    if (!isTaken(numbered)) return numbered
  }
}

/** Whether a text could be a slug at all. */
export function isSlug(text: string): boolean {
  return text.length <= 255 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

function hyphenated(name: string): string {
  const plain = inPlainLetters(name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase())
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replaceAll(/^-+|-+$/g, '')
}

function localDate(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((found) => found.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}
