import { pino } from 'pino'
import { clock } from '../clock/index.ts'
import { redact, redactText } from './redact.ts'

export const LOG_LEVELS = ['INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What may stand beside the message. `error` gives the stack trace, `traceId` ties the lines of one request together. */
export interface LogFields {
  readonly traceId?: string | undefined
  readonly error?: unknown
  readonly [name: string]: unknown
}

/** One logged event, redacted: what listeners get. */
export interface LogRecord {
  readonly timestamp: Date
  readonly level: LogLevel
  readonly component: string
  readonly message: string
  readonly traceId: string | null
  readonly stackTrace: string | null
}

export type LogListener = (record: LogRecord) => void

/** Pino knows levels in lower case only. */
const customLevels = { info: 30, warning: 40, error: 50, critical: 60 }
const inPino = { INFO: 'info', WARNING: 'warning', ERROR: 'error', CRITICAL: 'critical', silent: 'silent' } as const
const listeners = new Set<LogListener>()

/** Writes at once, so that the last words of a dying process are not lost. */
const writer = pino(
  {
    level: 'info',
    customLevels,
    useOnlyCustomLevels: true,
    base: null,
    messageKey: 'message',
    timestamp: () => `,"time":"${clock.now().toISOString()}"`,
    formatters: { level: (label) => ({ level: label.toUpperCase() }) },
  },
  pino.destination({ fd: 1, sync: true }),
)

function write(level: LogLevel, component: string, message: string, fields: LogFields = {}): void {
  if (!writer.isLevelEnabled(inPino[level])) return
  const text = redactText(message)
  const safe = redact(fields) as LogFields
  writer[inPino[level]]({ component, ...safe }, text)
  const record: LogRecord = {
    timestamp: clock.now(),
    level,
    component,
    message: text,
    traceId: safe.traceId ?? null,
    stackTrace: (safe.error as { readonly stack?: string } | undefined)?.stack ?? null,
  }
  for (const listener of listeners) listener(record)
}

/** One JSON line an event, on standard output. Passwords, tokens, card numbers and e-mail addresses are taken out. */
export const log = {
  info: (component: string, message: string, fields?: LogFields): void => write('INFO', component, message, fields),
  warning: (component: string, message: string, fields?: LogFields): void =>
    write('WARNING', component, message, fields),
  error: (component: string, message: string, fields?: LogFields): void => write('ERROR', component, message, fields),
  critical: (component: string, message: string, fields?: LogFields): void =>
    write('CRITICAL', component, message, fields),
}

/** The least level written from now on; `silent` writes nothing (tests). */
export function setLogLevel(level: LogLevel | 'silent'): void {
  writer.level = inPino[level]
}

/** Tells a listener of every event that is written; it must neither throw nor log. Returns how to end that. */
export function onLogRecord(listener: LogListener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
