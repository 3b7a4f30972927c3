import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What running the product leaves behind; never committed. */
export const STATE = join(ROOT, '.astro')
export const POSTGRES_HOME = join(STATE, 'postgres')
export const LOGS = join(STATE, 'logs')

export const API = join(ROOT, 'apps', 'api')
