export { DocumentAddresses } from './address.ts'
export { documentKeys, type DocumentKeys } from './keys.ts'
