import { expect, it } from 'vitest'
import { delayOf } from './delay.ts'

const change = (to: string, previousDate: string | null, reason: string | null) => ({ to, previousDate, reason })

it('tells of the newest of several delays', () => {
  const history = [
    change('SCHEDULED', null, null),
    change('DELAYED', '2031-01-01T00:00:00.000Z', 'Weather'),
    change('DELAYED', '2031-02-01T00:00:00.000Z', 'Engine'),
  ]
  expect(delayOf(history)).toEqual({ before: '2031-02-01T00:00:00.000Z', reason: 'Engine' })
})

it('has nothing to tell of a launch that was never delayed', () => {
  expect(delayOf([change('SCHEDULED', null, null)])).toEqual({ before: null, reason: null })
})
