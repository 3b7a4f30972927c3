import { createHmac, timingSafeEqual } from 'node:crypto'
import { plusSeconds } from '../calendar/index.ts'
import { clock } from '../clock/index.ts'
import { isId } from '../ids/index.ts'

/** How long an address works, in seconds: time enough to open it, too short to be worth passing on. */
export const ADDRESS_SECONDS = 600

/** Where all documents are. */
export const DOCUMENTS = '/documents'

/** What an address asks for: the id, or why it is not answered. */
export type Asked = { readonly id: string } | 'unknown' | 'expired'

const TOKEN = /^([\w-]{22})\.([0-9a-z]{1,12})\.([\w-]{43})$/

/** Gives addresses of documents to those who may have them, and reads them when they are fetched. */
export class DocumentAddresses {
  readonly #key: Buffer

  constructor(key: Buffer) {
    this.#key = key
  }

  /** A path that shows the document `kind` of an id for ten minutes. Whoever calls has made sure that it may be shown. */
  of(kind: string, id: string): string {
    const expires = Math.floor(plusSeconds(clock.now(), ADDRESS_SECONDS).getTime() / 1000)
    const subject = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
    const said = `${subject}.${expires.toString(36)}`
    return `${DOCUMENTS}/${kind}/${said}.${this.#mac(kind, said)}`
  }

  /** Reads the token of an address. One that was changed, or made for another kind of document, is unknown. */
  read(kind: string, token: string): Asked {
    const [, subject = '', expires = '', mac = ''] = TOKEN.exec(token) ?? []
    const right = Buffer.from(this.#mac(kind, `${subject}.${expires}`))
    const given = Buffer.from(mac)
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'unknown'
    if (Number.parseInt(expires, 36) * 1000 <= clock.now().getTime()) return 'expired'
    const id = toId(Buffer.from(subject, 'base64url').toString('hex'))
    return isId(id) ? { id } : 'unknown'
  }

  #mac(kind: string, said: string): string {
    return createHmac('sha256', this.#key).update(`${kind}\n${said}`).digest('base64url')
  }
}

const toId = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
