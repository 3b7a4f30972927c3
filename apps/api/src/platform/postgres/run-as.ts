import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The system user that runs PostgreSQL; `undefined` is the one we already are. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root: there it runs as `postgres`, or as `nobody` where that user does not exist. */
export function chooseRunAs(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.')
}

/** Whether that user can pass through every directory above a path: not so inside root's own home, for example. */
export function canReach(path: string, runAs: RunAs | undefined): boolean {
  if (runAs === undefined) return true
  for (let directory = dirname(resolve(path)); ; directory = dirname(directory)) {
    const { mode, uid, gid } = statSync(directory)
    const shift = uid === runAs.uid ? 6 : gid === runAs.gid ? 3 : 0
    if (((mode >> shift) & 1) === 0) return false
    if (directory === dirname(directory)) return true
  }
}
