export { connectionOf, type ConnectionOptions } from './connection.ts'
export { type CursorOrder, type Place } from './cursor.ts'
export { type Page, type PageArgs, pageOf, type PageRequest, pageRequest } from './page.ts'
export { type SortDirection, SortDirectionEnum } from './sort-direction.ts'
