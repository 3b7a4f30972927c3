import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'

/** The superuser of an embedded server. The product itself connects as the plain role `astro`. */
export const SUPERUSER = 'postgres'

/** The files of one embedded server. */
export interface Home {
  /** Everything below it belongs to this server. */
  readonly directory: string
  readonly data: string
  readonly log: string
  readonly password: string
}

export function homeAt(directory: string): Home {
  return {
    directory,
    data: join(directory, 'data'),
    log: join(directory, 'postgres.log'),
    password: join(directory, 'password'),
  }
}

export function readPassword(home: Home): string {
  return readFileSync(home.password, 'utf8').trim()
}

/**
 * Creates the data directory if there is none. It is made under another name and renamed when it is whole, so that
 * an interrupted initdb leaves nothing half-made.
 */
export async function ensureCluster(home: Home, binaries: Binaries, runAs: RunAs | undefined): Promise<void> {
  mkdirSync(home.directory, { recursive: true, mode: 0o755 })
  if (existsSync(join(home.data, 'PG_VERSION'))) return
  removeUnfinished(home)
  const draft = join(home.directory, `init-${process.pid}`)
  mkdirSync(draft, { mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  const passwordFile = join(draft, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (runAs) for (const path of [passwordFile, draft]) chownSync(path, runAs.uid, runAs.gid)
  await initdb(join(draft, 'data'), passwordFile, binaries, runAs)
  writeFileSync(home.password, `${password}\n`, { mode: 0o600 })
  renameSync(join(draft, 'data'), home.data)
  rmSync(draft, { recursive: true, force: true })
}

function removeUnfinished(home: Home): void {
  const leftovers = readdirSync(home.directory).filter((name) => name === 'data' || name.startsWith('init-'))
  for (const name of leftovers) rmSync(join(home.directory, name), { recursive: true, force: true })
}

async function initdb(data: string, passwordFile: string, binaries: Binaries, runAs: RunAs | undefined): Promise<void> {
  const parameters = [
    `--pgdata=${data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // The same order and letters on every machine, whatever locales it has.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  try {
    await promisify(execFile)(binaries.initdb, parameters, { ...runAs, cwd: '/', windowsHide: true })
  } catch (error) {
    const output = (error as { readonly stderr?: string }).stderr?.trim() ?? String(error)
    throw new Error(`PostgreSQL could not create its data directory: ${output}`, { cause: error })
  }
}
