import { WebSocket } from 'ws'

/** Sockets that all receive the same; what they receive is counted and timed. */
export class Crowd {
  readonly #sockets: WebSocket[] = []
  /** When each version was sent, in milliseconds. */
  readonly #sentAt = new Map<number, number>()
  readonly latencies: number[] = []
  received = 0
  lastText = ''

  /** Opens sockets, some at a time; `greet` runs on each once it is open, and resolves when it is served. */
  async open(url: string, count: number, greet: (socket: WebSocket) => Promise<void>): Promise<void> {
    const AT_ONCE = 100
    for (let done = 0; done < count; done += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - done) }, () => this.#openOne(url, greet)))
    }
    for (const socket of this.#sockets) socket.on('message', (data) => this.#take(data as Buffer))
  }

  async #openOne(url: string, greet: (socket: WebSocket) => Promise<void>): Promise<void> {
    const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false, skipUTF8Validation: true })
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    await greet(socket)
    this.#sockets.push(socket)
  }

  /** Notes that a version leaves now. */
  sends(version: number): void {
    this.#sentAt.set(version, performance.now())
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate()
  }

  #take(data: Buffer): void {
    const at = performance.now()
    const text = data.toString('latin1')
    const sentAt = this.#sentAt.get(versionIn(text))
    if (sentAt === undefined) return
    this.received += 1
    this.latencies.push(at - sentAt)
  }
}

/** The version of the seats in a message; found by its name, because parsing every message would cost too much. */
function versionIn(text: string): number {
  const at = text.lastIndexOf('"version":')
  return Number.parseInt(text.slice(at + 10, at + 20), 10)
}
