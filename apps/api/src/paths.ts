import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder `apps`, from the sources and from `dist` alike. */
function findApps(from: string): string {
  if (existsSync(join(from, 'turbo.json'))) return join(from, 'apps')
  const above = dirname(from)
  if (above === from) throw new Error('no turbo.json above the API: where are the apps?')
  return findApps(above)
}

/** Where the apps' built pages and registered operations are. */
export const appsDirectory = findApps(import.meta.dirname)
