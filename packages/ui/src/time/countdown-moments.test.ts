import { expect, it } from 'vitest'
import { countdownAnnouncement } from './countdown-moments.ts'

const spoken = (from: number, warnAt: number) =>
  Array.from({ length: from }, (_, index) => countdownAnnouncement(from - index, from - index - 1, warnAt)).filter(
    Boolean,
  )

it('speaks at the warning and near the end, not each second', () => {
  expect(spoken(600, 120)).toEqual(['2 min left', '1 min left', '30 s left', '10 s left', 'Time is up'])
})

it('says what is true when a slept tab wakes late', () => {
  expect(countdownAnnouncement(300, 20, 120)).toBe('20 s left')
  expect(countdownAnnouncement(300, -5, 120)).toBe('Time is up')
  expect(countdownAnnouncement(0, 0, 120)).toBe('')
})
