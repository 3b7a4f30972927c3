export { reportResolvers } from './report.resolvers.ts'
