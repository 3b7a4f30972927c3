import { type HttpAnswer, HttpConnection } from './connection.ts'

/** What to send, and whether an answer is the right one. */
export interface Work {
  /** The next request, head and body. */
  next(): string
  /** Whether the answer is what the work is about; a wrong one ends the bench. */
  isRight(answer: HttpAnswer): boolean
}

/** What a load came to. */
export interface Load {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds, sorted. */
  readonly latencies: readonly number[]
}

/** Keeps `connections` busy, each with one request at a time, until the time is over and every answer is in. */
export async function drive(
  port: number,
  work: Work,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(port)))
  const latencies: number[] = []
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  const keepBusy = async (connection: HttpConnection): Promise<void> => {
    for (let at = performance.now(); at < until; at = performance.now()) {
      const answer = await connection.send(work.next())
      latencies.push(performance.now() - at)
      if (!work.isRight(answer))
        throw new Error(`A wrong answer (${answer.status}): ${answer.body.toString().slice(0, 400)}`)
    }
  }
  try {
    await Promise.all(open.map(keepBusy))
  } finally {
    for (const connection of open) connection.close()
  }
  return {
    requests: latencies.length,
    seconds: (performance.now() - startedAt) / 1000,
    latencies: latencies.toSorted((a, b) => a - b),
  }
}
