import { describe, expect, it } from 'vitest'
import { isSlug, slugOf, type SlugParts } from './slug.ts'

const parts: SlugParts = {
  rocketName: 'Falcon 9',
  spaceportName: 'Kennedy Space Center LC-39A',
  destination: 'LOW_EARTH_ORBIT',
  launchDate: new Date('2030-01-01T03:30:00Z'),
  timeZone: 'America/New_York',
}

describe('the public address of a launch (rule 7)', () => {
  it('says rocket, spaceport, destination, and the date on the spaceport’s calendar', () => {
    expect(slugOf(parts)).toBe('falcon-9-kennedy-space-center-lc-39a-low-earth-orbit-2029-12-31')
    expect(slugOf({ ...parts, timeZone: 'Asia/Tokyo' })).toMatch(/-2030-01-01$/)
  })
  it('gets a number when it is taken', () => {
    const taken = new Set([slugOf(parts), `${slugOf(parts)}-2`])
    expect(slugOf(parts, (slug) => taken.has(slug))).toBe(`${slugOf(parts)}-3`)
  })
  it.each([
    [{ rocketName: 'Étoile №7 «Ñandú»' }, 'etoile-no7-nandu-'],
    [{ rocketName: 'Łódź', spaceportName: 'Andøya Spaceport' }, 'lodz-andoya-spaceport-'],
    [{ rocketName: '月' }, 'kennedy-space-center-'],
    [{ rocketName: '--/../--' }, 'kennedy-space-center-'],
    [{ rocketName: 'x'.repeat(300) }, `${'x'.repeat(60)}-kennedy`],
  ])('is made of letters, digits and hyphens only: %j', (names, start) => {
    const slug = slugOf({ ...parts, ...names })
    expect(slug.startsWith(start)).toBe(true)
    expect(isSlug(slug)).toBe(true)
  })
  it.each(['', 'A', 'a b', '-a', 'a--b', 'a\0', 'ä', 'a'.repeat(256)])('is not %j', (text) =>
    expect(isSlug(text)).toBe(false),
  )
})
