import { setTimeout as pause } from 'node:timers/promises'
import type { Product } from './product.ts'
import { Failure } from './progress.ts'
import type { Supervised } from './supervised.ts'

const LIMIT_MS = 60_000
/** What a process logs when it is. */
const READY = /"message":"Ready\."/

/** Waits until the server answers that it is ready, and the worker says so. Gives up when one of them ends instead. */
export async function untilReady({ server, worker, origin }: Product, signal: AbortSignal): Promise<void> {
  await Promise.all([
    waitFor(server, () => answersOk(`${origin}/readyz`), signal),
    waitFor(worker, async () => READY.test(worker.lastWords()), signal),
  ])
}

async function waitFor(process: Supervised, isReady: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < LIMIT_MS && !signal.aborted; waited += 40) {
    if (process.crashes() > 0)
      throw new Failure(`The ${process.name} ended at its start. Its last words:\n${process.lastWords()}`)
    if (await isReady()) return
    await pause(40)
  }
  if (!signal.aborted)
    throw new Failure(`The ${process.name} is not ready after a minute. Its last words:\n${process.lastWords()}`)
}

async function answersOk(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(3000) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}
