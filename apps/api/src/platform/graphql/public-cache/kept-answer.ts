import { createHash } from 'node:crypto'
import type { ExecutionResult } from 'graphql'

/** When the execution began that made an answer, by the clock and among the feed's changes. */
interface Begun {
  readonly startedAt: number
  readonly moment: number
}

/** An answer as it is sent, with what it takes to know whether it is still true. */
export class KeptAnswer {
  readonly status: 200 | 400
  readonly madeAt: number
  /** Up to which of the feed's changes it is known to be true; null when it is not to be shown again. */
  trueAt: number | null
  readonly #text: string
  readonly #shown: (data: unknown) => ReadonlySet<string> | null
  #ids: ReadonlySet<string> | null | undefined
  #etag: string | null = null
  #bytes: Buffer | null = null
  #wasSent = false

  /** @param shown the launches that data shows; null when any seats may change it */
  constructor(
    result: ExecutionResult,
    { startedAt, moment }: Begun,
    shown: (data: unknown) => ReadonlySet<string> | null,
  ) {
    this.#text = JSON.stringify(result)
    this.status = result.data === undefined ? 400 : 200
    this.madeAt = startedAt
    this.trueAt = result.errors === undefined ? moment : null
    this.#shown = shown
  }

  /** What is sent: the text at first, its bytes from the second time on, encoded once. */
  get body(): string | Buffer {
    if (this.#bytes !== null) return this.#bytes
    if (this.#wasSent) this.#bytes = Buffer.from(this.#text)
    this.#wasSent = true
    return this.#bytes ?? this.#text
  }

  /** Read from the text, once, when seats have changed and somebody asks again: few answers come to that. */
  get ids(): ReadonlySet<string> | null {
    if (this.#ids === undefined) this.#ids = this.#shown((JSON.parse(this.#text) as ExecutionResult).data)
    return this.#ids
  }

  /** Worked out for those who ask by GET and can come back with it. */
  get etag(): string {
    this.#etag ??= `"${createHash('sha1').update(this.#text).digest('base64url')}"`
    return this.#etag
  }
}
