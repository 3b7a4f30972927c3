import { describe, expect, it } from 'vitest'
import { searchQueryOf, searchTextOf } from './search-words.ts'

describe('the words of a launch', () => {
  it('are those of rocket, agency, spaceport, place and destination, each once, plain', () => {
    const text = searchTextOf({
      rocketName: 'Falcon 9',
      rocketModel: 'Block-5',
      agencyName: 'Étoile & Söhne',
      spaceportName: 'Kourou ELA-3',
      spaceportLocation: 'Kourou, Guyane',
      destination: 'ISS',
    })
    expect(text).toBe('falcon 9 block 5 etoile sohne kourou ela 3 guyane iss international space station')
  })
  it('are found with and without the letters of their language', () => {
    const names = { rocketName: 'Straße', rocketModel: 'R', agencyName: 'Łódź', spaceportName: 'Andøya Space' }
    const text = searchTextOf({ ...names, spaceportLocation: 'Andenes', destination: 'MARS' })
    expect(text).toBe('straße strasse r łodz lodz andøya andoya space andenes mars')
  })
  it.each([
    ['MOON', 'moon'],
    ['MARS', 'mars'],
    ['LOW_EARTH_ORBIT', 'low earth orbit leo'],
  ] as const)('name %s', (destination, words) => {
    const names = { rocketName: 'R', rocketModel: 'R', agencyName: 'R', spaceportName: 'R', spaceportLocation: 'R' }
    expect(searchTextOf({ ...names, destination })).toContain(words)
  })
})

describe('what somebody types', () => {
  it.each([
    ['Moon', 'moon:*'],
    ['  falc  KENN ', 'falc:* & kenn:*'],
    ['Étoile', 'etoile:*'],
    ['LC-39A', 'lc:* & 39a:*'],
    ["moon' | !mars & (a <-> b):*\\", 'moon:* & mars:* & a:* & b:*'],
    ['月', '月:*'],
  ])('%s becomes %s', (typed, query) => expect(searchQueryOf(typed)).toBe(query))

  it.each(['', '   ', '!!!', '\0', '’–'])('asks for nothing without a word: %j', (typed) =>
    expect(searchQueryOf(typed)).toBeNull(),
  )

  it('is bounded', () => {
    const query = searchQueryOf(`${'a'.repeat(300)} ${'b '.repeat(10_000)}`)
    expect(query?.split(' & ')).toHaveLength(8)
    expect(query?.length).toBeLessThan(400)
  })
})
