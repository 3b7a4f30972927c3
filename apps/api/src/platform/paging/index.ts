export { connectionOf, type ConnectionOptions, PageInfoType } from './connection.ts'
export { type CursorOrder, type Place } from './cursor.ts'
export { MAX_PAGE, type Page, type PageArgs, pageOf, type PageRequest, pageRequest } from './page.ts'
export { type SortDirection, SortDirectionEnum } from './sort-direction.ts'
