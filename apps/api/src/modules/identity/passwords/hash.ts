import { argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { newToken } from '../../../platform/ids/index.ts'
import { WorkQueue } from './work-queue.ts'

const derive = promisify(argon2)

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. Stored with each hash, so they can grow. */
const PRESENT: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const TAG_BYTES = 32

/** libuv has four threads, which also read files and look up names: two of them stay free. */
const queue = new WorkQueue(2, 10_000)

interface Cost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** What is compared with when there is no such account: the same work, and never the right password. */
const NOBODYS = stored(PRESENT, Buffer.alloc(SALT_BYTES), Buffer.alloc(TAG_BYTES))

/** The argon2id hash of a password, as the text that is stored (SPEC rule 2). Takes tens of milliseconds, in a queue. */
export async function hashPassword(password: string): Promise<string> {
  const salt = Buffer.from(newToken(), 'base64url').subarray(0, SALT_BYTES)
  return stored(PRESENT, salt, await tagOf(password, salt, PRESENT))
}

/**
 * Whether a password is the one of a stored hash. With `null` (no such account) it takes just as long and says no,
 * so that the time tells nobody which accounts exist.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const { cost, salt, tag } = parse(hash ?? NOBODYS)
  const given = await tagOf(password, salt, cost)
  return timingSafeEqual(given, tag) && hash !== null
}

/** One spelling of each text (NFKC): keyboards send the same sign in different ways. */
function tagOf(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFKC'))
  return queue.run(() => derive('argon2id', { ...cost, message, nonce: salt, tagLength: TAG_BYTES }))
}

/** The PHC string format, which other argon2 libraries read as well. */
function stored(cost: Cost, salt: Buffer, tag: Buffer): string {
  const text = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(salt)}$${text(tag)}`
}

const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]{43})$/

function parse(hash: string): { cost: Cost; salt: Buffer; tag: Buffer } {
  const [, memory, passes, parallelism, salt = '', tag = ''] = STORED.exec(hash) ?? []
  if (tag === '') throw new Error('A stored password hash is malformed.')
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}
