import { expect, it } from 'vitest'
import { deviceOf } from './device.ts'

it('names browser and system', () => {
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0')).toBe(
    'Edge on Windows',
  )
  expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1')).toBe(
    'Safari on iOS',
  )
  expect(deviceOf('curl/8.0')).toBe('Unknown device')
  expect(deviceOf(null)).toBe('Unknown device')
})
