import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderExample } from '../../apps/api/src/platform/config/index.ts'
import { ROOT } from '../lib/paths.ts'

/** Writes .env.example from the declared settings. */
export function writeEnvExample(): void {
  writeFileSync(join(ROOT, '.env.example'), renderExample())
}
