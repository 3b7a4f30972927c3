export { createWorker, installJobs } from './create-worker.js'
export { defineJob, noData, textOf } from './job.js'
export { SYSTEM, systemScope } from './system.js'
//# sourceMappingURL=index.js.map
