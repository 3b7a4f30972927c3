import { enumWord } from '../formats/words.ts'

export type StatusTone = 'good' | 'info' | 'warn' | 'bad' | 'quiet'
export type StatusShape = 'check' | 'dot' | 'ring' | 'triangle' | 'cross' | 'square' | 'back' | 'half'

export interface StatusLook {
  word: string
  tone: StatusTone
  shape: StatusShape
}

/** Every status, level and delivery state of SPEC section 2, beside two derived ones (OVERDUE, HELD). */
const looks: Record<string, [StatusTone, StatusShape]> = {
  SCHEDULED: ['info', 'dot'],
  DELAYED: ['warn', 'triangle'],
  COMPLETED: ['good', 'check'],
  ABORTED: ['bad', 'cross'],
  CONFIRMED: ['good', 'check'],
  CANCELLED: ['quiet', 'cross'],
  HELD: ['info', 'half'],
  PENDING: ['warn', 'ring'],
  PAID: ['good', 'check'],
  REFUNDED: ['info', 'back'],
  FAILED: ['bad', 'cross'],
  OVERDUE: ['bad', 'triangle'],
  RUNNING: ['info', 'half'],
  PROCESSING: ['info', 'half'],
  SENT: ['info', 'dot'],
  DELIVERED: ['good', 'check'],
  SUCCESS: ['good', 'check'],
  PARTIAL: ['warn', 'half'],
  INFO: ['info', 'dot'],
  WARNING: ['warn', 'triangle'],
  ERROR: ['bad', 'cross'],
  CRITICAL: ['bad', 'square'],
  UP: ['good', 'check'],
  DEGRADED: ['warn', 'triangle'],
  DOWN: ['bad', 'cross'],
  ACTIVE: ['good', 'check'],
  DISABLED: ['quiet', 'cross'],
}

/** Word, tone and shape of a status; one that is not known is shown quietly by its own name. */
export function statusLook(status: string): StatusLook {
  const [tone, shape] = looks[status] ?? ['quiet', 'dot']
  return { word: enumWord(status), tone, shape }
}
