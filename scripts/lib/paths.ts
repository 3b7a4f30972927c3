import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What running the product leaves behind; never committed. */
export const STATE = join(ROOT, '.astro')
export const POSTGRES_HOME = join(STATE, 'postgres')
export const LOGS = join(STATE, 'logs')

export const API = join(ROOT, 'apps', 'api')

/** The script of a command that npm installed, to be run by node: no shell, no wrapper. */
export function bin(name: string, packageName = name): string {
  const folder = join(ROOT, 'node_modules', packageName)
  const { bin: commands } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
  const file = typeof commands === 'string' ? commands : commands?.[name]
  if (file === undefined) throw new Error(`${packageName} has no command ${name}`)
  return join(folder, file)
}

interface PackageFile {
  readonly bin?: string | Readonly<Record<string, string>>
}
