import { describe, expect, it } from 'vitest'
import { draftStore } from './draft-store.ts'
import { draftLike, EMPTY_DRAFT, formFieldOf, inputOf, judgeableOf, mistakesOf } from './launch-draft.ts'

const PORTS = [{ id: 'port', name: 'Starbase', timeZone: 'America/Chicago' }]
const FULL = {
  rocketId: 'rocket',
  destination: 'MOON',
  spaceportId: 'port',
  day: '2031-07-12',
  time: '14:05',
  pricePerSeat: '$250,000',
  totalSeats: '12',
  minimumSeats: '',
}

describe('a launch in the making', () => {
  it('is sent with the instant that the spaceport’s clock shows', () => {
    expect(mistakesOf(FULL, PORTS)).toEqual({})
    expect(inputOf(FULL, PORTS)).toEqual({
      rocketId: 'rocket',
      spaceportId: 'port',
      destination: 'MOON',
      launchDate: '2031-07-12T19:05:00.000Z',
      pricePerSeat: '250000.00',
      totalSeats: 12,
      minimumSeats: null,
    })
  })

  it('is judged as far as it goes', () => {
    expect(judgeableOf(EMPTY_DRAFT, PORTS)).toEqual({})
    expect(judgeableOf({ ...EMPTY_DRAFT, day: '2031-07-12', time: '14:05', totalSeats: 'twelve' }, PORTS)).toEqual({})
    expect(judgeableOf({ ...EMPTY_DRAFT, minimumSeats: '3' }, PORTS)).toEqual({ minimumSeats: 3 })
    expect(inputOf({ ...FULL, day: '' }, PORTS)).toBeUndefined()
  })

  it('says at each field what is missing, and when clocks skip the time', () => {
    expect(Object.keys(mistakesOf(EMPTY_DRAFT, PORTS)).toSorted()).toEqual(
      ['day', 'destination', 'pricePerSeat', 'rocketId', 'spaceportId', 'time', 'totalSeats'].toSorted(),
    )
    expect(mistakesOf({ ...FULL, day: '2031-03-09', time: '02:30' }, PORTS).day).toContain('set forward')
  })

  it('is like another launch but for its day', () => {
    const model = {
      launchDate: '2031-01-12T20:05:00Z',
      destination: 'MOON',
      pricePerSeat: '250000.00',
      totalSeats: 12,
      minimumSeats: 4,
      rocket: { id: 'rocket' },
      spaceport: { id: 'port', timeZone: 'America/Chicago' },
    }
    expect(draftLike(model)).toMatchObject({ day: '', time: '14:05', pricePerSeat: '250000', minimumSeats: '4' })
  })

  it('shows a refusal of the date at the day', () => {
    expect(formFieldOf('launchDate')).toBe('day')
    expect(formFieldOf('totalSeats')).toBe('totalSeats')
    expect(formFieldOf('agencyId')).toBeUndefined()
  })
})

it('keeps a draft for the agency and the launch it is like, and nothing when it is empty', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  expect(draftStore('a', undefined, storage).save(FULL)).toBe(true)
  expect(draftStore('a', undefined, storage).load()).toEqual(FULL)
  expect(draftStore('a', 'other', storage).load()).toBeUndefined()
  expect(draftStore('b', undefined, storage).load()).toBeUndefined()
  draftStore('a', undefined, storage).save(EMPTY_DRAFT)
  expect(draftStore('a', undefined, storage).load()).toBeUndefined()
})

it('says when a draft could not be kept', () => {
  const refusing = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => undefined,
  }
  expect(draftStore('a', undefined, refusing).save(FULL)).toBe(false)
})
