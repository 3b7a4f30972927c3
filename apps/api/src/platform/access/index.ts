export { AUDIENCES, EMPLOYEES, EVERYONE, MEMBERS, STAFF, type Audience } from './audience.ts'
export { VisibleTo } from './visible-to.ts'
