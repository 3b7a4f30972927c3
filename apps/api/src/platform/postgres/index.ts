export { type EmbeddedServer, removeEmbedded, startEmbedded } from './embedded.ts'
