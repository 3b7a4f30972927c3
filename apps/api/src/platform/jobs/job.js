/** Minutes in all, so that a database or a mail server may be away for a while. */
const RETRY = { limit: 8, firstPauseSeconds: 1, longestPauseSeconds: 120 }
/** Declares a kind of job. Its queue is made when the first worker starts. */
export function defineJob(options) {
  const { name, parse, handle } = options
  if (!/^[a-z][A-Za-z]{0,35}$/.test(name)) throw new Error(`not a job's name: ${name}`)
  return {
    name,
    concurrency: options.concurrency ?? 2,
    priority: options.priority ?? 0,
    timeoutSeconds: options.timeoutSeconds ?? 60,
    coalesces: options.coalesces ?? false,
    retry: { ...RETRY, ...options.retry },
    order: (data, more = {}) => ({ name, data: data, ...more }),
    run: async (ctx, stored) => handle(ctx, parse(stored)),
  }
}
/** For jobs without data. */
export const noData = () => ({})
/** Reads a text field of stored data. @throws when it is none */
export function textOf(stored, field) {
  const value = stored[field]
  if (typeof value !== 'string') throw new Error(`the job's data has no text "${field}"`)
  return value
}
//# sourceMappingURL=job.js.map
