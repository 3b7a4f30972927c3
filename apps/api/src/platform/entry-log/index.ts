export { EntryLog } from './entry-log.entity.ts'
export { entryRow, type Entry, type EntryRow } from './entry.ts'
export { insertEntries } from './insert.ts'
