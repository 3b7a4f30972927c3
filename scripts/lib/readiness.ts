import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from './progress.ts'
import type { Supervised } from './supervised.ts'

const LIMIT_MS = 60_000

/** Waits until the server says that it is ready. Gives up when it ends instead. */
export async function untilReady(server: Supervised, origin: string, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < LIMIT_MS && !signal.aborted; waited += 40) {
    if (server.crashes() > 0)
      throw new Failure(`The ${server.name} ended at its start. Its last words:\n${server.lastWords()}`)
    if (await answersOk(`${origin}/readyz`)) return
    await pause(40)
  }
  if (!signal.aborted)
    throw new Failure(`The ${server.name} is not ready after a minute. Its last words:\n${server.lastWords()}`)
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
