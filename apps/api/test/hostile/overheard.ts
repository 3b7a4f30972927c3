import fs from 'node:fs'
import { vi } from 'vitest'
import { type LogRecord, onLogRecord, setLogLevel } from '../../src/platform/log/index.ts'

/** Everything that was logged since, as lines on standard output and as what listeners get. */
export interface Overheard {
  readonly lines: readonly string[]
  readonly records: readonly LogRecord[]
  stop(): void
}

/** Listens to the log at its most talkative, instead of printing it. */
export function overhear(): Overheard {
  const lines: string[] = []
  const records: LogRecord[] = []
  const write = fs.writeSync.bind(fs) as (...args: unknown[]) => number
  const spy = vi.spyOn(fs, 'writeSync').mockImplementation((...args: unknown[]) => {
    const [fd, data] = args
    if (fd !== 1) return write(...args)
    lines.push(String(data))
    return Buffer.byteLength(String(data))
  })
  setLogLevel('INFO')
  const off = onLogRecord((record) => records.push(record))
  return {
    lines,
    records,
    stop() {
      off()
      setLogLevel('silent')
      spy.mockRestore()
    },
  }
}
