export {
  log,
  LOG_LEVELS,
  type LogFields,
  type LogLevel,
  type LogListener,
  type LogRecord,
  onLogRecord,
  setLogLevel,
} from './log.ts'
export { redact, redactText } from './redact.ts'
