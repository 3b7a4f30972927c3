/** Says what is being done, how long it took, and that it still goes on. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`
  // What is done at once needs no announcement.
  const announce = setTimeout(() => console.log(`  ${title} …`), 300)
  const reassure = setInterval(() => console.log(`  ${title} … ${seconds()}`), 5000)
  try {
    const result = await work()
    console.log(`✓ ${title} (${seconds()})`)
    return result
  } catch (error) {
    console.error(`✗ ${title} (${seconds()})`)
    throw error
  } finally {
    clearTimeout(announce)
    clearInterval(reassure)
  }
}

/** A failure that a reader can act on: its message is shown without a stack trace. */
export class Failure extends Error {}

/** What a reader is told of an error. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const plain = error instanceof Failure || error.name === 'ConfigError'
  return plain ? error.message : (error.stack ?? error.message)
}

/** Ends a command after a failure. */
export function fail(error: unknown): never {
  console.error(explain(error))
  process.exit(1)
}
