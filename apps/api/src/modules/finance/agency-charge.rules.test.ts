import { expect, it } from 'vitest'
import { feeOf } from './agency-charge.rules.ts'

it.each([
  ['1 % of net revenue', 100_000_00n, false, 1_000_00n],
  ['0.8 % when the agency is reliable', 100_000_00n, true, 800_00n],
  ['half a cent up', 50n, false, 1n],
  ['less than half a cent down', 49n, false, 0n],
  ['half a cent up at 0.8 % too', 62_50n, true, 50n],
  ['nothing of nothing', 0n, false, 0n],
] as const)('the fee is %s', (_words, net, isReliable, fee) => expect(feeOf(net, isReliable)).toBe(fee))
