export { type SocketServer, startSocketServer } from './server.ts'
export { Subscriptions } from './subscriptions.ts'
