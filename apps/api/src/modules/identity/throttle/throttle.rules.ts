import { sha256 } from '../../../platform/ids/index.ts'

/** How strictly addresses are slowed down; accounts are protected alike in both. */
export type Strictness = 'lenient' | 'strict'

/** SPEC rule 2: what counts together, in seconds. */
export const WINDOW_SECONDS = 15 * 60

/** One counter, and how far it may count within the window. */
export interface Claim {
  readonly key: string
  readonly limit: number
}

type Attempt = 'logIn' | 'register' | 'reset'

/** Many people may share an address; on a developer's machine all do, so there it hardly limits. */
const PER_ADDRESS: Record<Attempt, Record<Strictness, number>> = {
  logIn: { strict: 100, lenient: 100_000 },
  register: { strict: 20, lenient: 100_000 },
  reset: { strict: 20, lenient: 100_000 },
}

const PER_ACCOUNT: Record<Exclude<Attempt, 'register'>, number> = { logIn: 10, reset: 5 }

/** The counter of one account. The key tells nobody whose it is, and exists for unknown accounts just as well. */
export function accountClaim(attempt: Exclude<Attempt, 'register'>, email: string): Claim {
  return { key: sha256(`${attempt}:account:${email}`), limit: PER_ACCOUNT[attempt] }
}

/** The counter of one address. */
export function addressClaim(attempt: Attempt, address: string, strictness: Strictness): Claim {
  return { key: sha256(`${attempt}:address:${networkOf(address)}`), limit: PER_ADDRESS[attempt][strictness] }
}

/** What one household or server has at its disposal: an IPv4 address, or the /64 that an IPv6 address lies in. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
