import { connect, type Socket } from 'node:net'

/** An HTTP answer, as far as the bench looks at it. */
export interface HttpAnswer {
  readonly status: number
  readonly body: Buffer
}

const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * One keep-alive connection that sends one request after another. Written by hand because the load generator shares
 * its core with PostgreSQL: what a full HTTP client costs would be taken from what is measured.
 */
export class HttpConnection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  #waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | null = null

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#fail(error))
    socket.on('close', () => this.#fail(new Error('The server closed a connection.')))
  }

  static open(port: number): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      socket.once('error', reject)
      socket.once('connect', () => resolve(new HttpConnection(socket)))
    })
  }

  /** Sends a whole request, head and body; the next one only after its answer. */
  send(request: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = null
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    const end = this.#received.indexOf(HEAD_END)
    if (end === -1) return
    const head = this.#received.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    const start = end + HEAD_END.length
    if (this.#received.length < start + length) return
    const answer = { status: Number(head.slice(9, 12)), body: this.#received.subarray(start, start + length) }
    this.#received = this.#received.subarray(start + length)
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.resolve(answer)
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error)
    this.#waiting = null
  }
}

/** A POST of JSON as bytes on the wire. */
export function post(path: string, body: string, token: string | null): string {
  const cookie = token === null ? '' : `cookie: astro_traveler=${token}\r\napollographql-client-name: traveler\r\n`
  return `POST ${path} HTTP/1.1\r\nhost: bench.example\r\naccept: application/json\r\ncontent-type: application/json\r\n${cookie}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
